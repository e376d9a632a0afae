import type { Language } from '../language.ts';
import type { ReleaseReason } from '../record/entry.ts';

const jaReason: Record<ReleaseReason, string> = {
  public: '公開されている情報です',
  consent: '本人または取引先の了解を得ています',
  sample: '見本やテスト用の値です',
  mistaken: '検出が誤っています',
};
const enReason: Record<ReleaseReason, string> = {
  public: 'It is public information',
  consent: 'The person or the partner agreed',
  sample: 'It is a sample or a test value',
  mistaken: 'The finding is wrong',
};

const ja = {
  brand: '関所 Sekisho',
  contents: '確認の内容',
  title: {
    insert: (site: string) => `${site}に貼り付ける前に、ご確認ください`,
    send: (site: string) => `${site}に送る前に、ご確認ください`,
    blocked: (site: string) => `${site}には送れない内容です`,
    leaving: (site: string) => `${site}への送信を止めました`,
    unchecked: '確認できなかったため、止めました',
    cleared: '止めるものはなくなりました',
  },
  lead: {
    cleared: '誤りとされた検出のほかに、止めるものはありません。内容を確かめてから、お進みください。',
    redact: '次の箇所を記号に置き換えれば送れます。返答に出てきた記号は、この画面で元の値に戻して読めます。',
    block: '会社のルールにより、この内容は送れません。表示だけを消しても、内容が公開できるようにはなりません。',
    leaving: '止めた内容を含む通信が、このページから送られようとしていました。',
    unchecked:
      '確認の仕組みが動いていないため、会社のルールに従って止めています。少し待ってから、もう一度お試しください。',
    policyRefused: '会社のルールを読み取れないため、すべて止めています。管理者にお知らせください。',
  },
  found: (count: number) => `見つかったもの（${count}件）`,
  becomes: '置き換え後:',
  times: (count: number) => `${count}か所`,
  why: '止めた理由と、代わりの書き方',
  instead: '代わりに:',
  safeText: '安全な文面',
  safe: { insert: '安全な文面を貼り付ける', send: '安全な文面にして送る' },
  back: { insert: '貼り付けない', send: '戻って直す', close: '閉じる' },
  asItIs: { offer: 'そのまま続ける必要がある場合', insert: 'そのまま貼り付ける', send: 'そのまま送る' },
  reason: {
    choose: '理由を選んでください',
    kept: '選んだ理由は記録に残ります。文章は残りません。',
    ...jaReason,
  },
  wrong: {
    mark: '検出の誤り',
    markNamed: (value: string) => `検出の誤り：「${value}」`,
    undo: '取り消す',
    undoNamed: (value: string) => `取り消す：「${value}」を誤りとしたこと`,
    keys: 'Alt+W：選んだ行の検出を誤りにする',
    marked: '誤りとして覚えました。このパソコンでは、同じ値を確度の低い検出として扱います。',
    unmarked: '取り消しました。',
    first: 'もう一度Alt+Wを押すと、この行の検出を誤りにします。ほかの行へはTabキーで移れます。',
    blocked: '会社のルールで止めている検出は、誤りにできません。',
    forbidden: '会社のルールにより、この検出を誤りにすることはできません。',
    failed: '誤りとして覚えられませんでした。',
  },
  more: (count: number) => `ほか${count}件`,
  done: {
    safe: '安全な文面に置き換えました。',
    answers: '返答に出る記号は、重ねるかAlt+Rで元の値を読めます。',
    undo: '元に戻す',
    undoKey: 'Alt+Z',
  },
  sentSafe: '安全な文面を送りました。返答に出る記号は、重ねるかAlt+Rで元の値を読めます。',
  caution: (kinds: string) => `${kinds}が含まれています。送ってよい内容か、お確かめください。`,
  failed: '入力欄に書き込めなかったため、安全な文面をクリップボードにコピーしました。貼り付けてお使いください。',
  failedToSend:
    '入力欄を安全な文面に置き換えられなかったため、送っていません。安全な文面をクリップボードにコピーしました。入力欄を空にしてから貼り付けてください。',
  takenElsewhere:
    '安全な文面をページに渡しました。入力欄に見当たらないときは、クリップボードにもコピーしてありますので、貼り付けてお使いください。',
  lostText: '入力欄にもクリップボードにも書き込めませんでした。何も送っていません。もう一度お試しください。',
  contact: {
    connected: '',
    absent: 'アプリとつながっていないため、標準のルールで確認しています。',
    lost: 'アプリとの接続が切れているため、最後に受け取ったルールで確認しています。',
    'policy-refused': '会社のルールを読み取れません。',
  },
  companyAway: 'アプリとつながっていないため、自社のコード・文書・名簿との照合はできていません。',
  answers: {
    title: (count: number) => `元の値（${count}件）`,
    note: 'この画面にだけ表示しています。ページには書き込んでいません。',
    none: '画面に、元に戻せる記号はありません。',
    hide: '隠す',
    copy: '選んだ文を元の値でコピー',
    copied: (count: number) => `記号${count}か所を元の値に戻してコピーしました。`,
    copyFailed: 'クリップボードにコピーできませんでした。',
    noneSelected: '選んだ範囲に、元に戻せる記号はありません。',
  },
};

const en: typeof ja = {
  brand: 'Sekisho',
  contents: 'What was checked',
  title: {
    insert: (site) => `Please look before this is pasted into ${site}`,
    send: (site) => `Please look before this is sent to ${site}`,
    blocked: (site) => `This must not be sent to ${site}`,
    leaving: (site) => `A transfer to ${site} was stopped`,
    unchecked: 'Stopped, because it could not be checked',
    cleared: 'Nothing is held any more',
  },
  lead: {
    cleared: 'Besides what you marked as wrong, nothing is held. Please look once more before you go on.',
    redact:
      'This may be sent once the following is replaced by placeholders. Where answers use them, you can read the real values here.',
    block:
      'Your company’s rules do not let this be sent. Removing the marking alone does not make the content fit for the public.',
    leaving: 'The page tried to send something that is held.',
    unchecked: 'The check is not working, so your company’s rules hold the text. Please wait a little and try again.',
    policyRefused: 'Your company’s rules cannot be read, so everything is held. Please tell your administrator.',
  },
  found: (count) => `What was found (${count})`,
  becomes: 'becomes',
  times: (count) => `${count} times`,
  why: 'Why it is held, and what to write instead',
  instead: 'Instead:',
  safeText: 'Safe text',
  safe: { insert: 'Paste the safe text', send: 'Send the safe text' },
  back: { insert: 'Do not paste', send: 'Go back and edit', close: 'Close' },
  asItIs: { offer: 'If it has to go as it is', insert: 'Paste as it is', send: 'Send as it is' },
  reason: {
    choose: 'Choose a reason',
    kept: 'The reason is kept in the record. The text is not.',
    ...enReason,
  },
  wrong: {
    mark: 'Wrong finding',
    markNamed: (value) => `Wrong finding: “${value}”`,
    undo: 'Undo',
    undoNamed: (value) => `Undo: “${value}” was marked as wrong`,
    keys: 'Alt+W: mark the chosen row as a wrong finding',
    marked: 'Remembered as wrong. On this computer the same value counts as an unsure finding.',
    unmarked: 'Taken back.',
    first: 'Press Alt+W once more to mark the finding in this row. The Tab key leads to the other rows.',
    blocked: 'What your company’s rules block cannot be marked as wrong.',
    forbidden: 'Your company’s rules do not let this finding be marked as wrong.',
    failed: 'The mark could not be kept.',
  },
  more: (count) => `and ${count} more`,
  done: {
    safe: 'Replaced by the safe text.',
    answers: 'Point at a placeholder in an answer, or press Alt+R, to read the real value.',
    undo: 'Undo',
    undoKey: 'Alt+Z',
  },
  sentSafe: 'The safe text was sent. Point at a placeholder in an answer, or press Alt+R, to read the real value.',
  caution: (kinds) => `This contains: ${kinds}. Please make sure that it may be sent.`,
  failed: 'The page did not take the text, so the safe text was copied to the clipboard. Please paste it.',
  failedToSend:
    'The page did not take the safe text, so nothing was sent. The safe text is on the clipboard; please empty the box and paste it.',
  takenElsewhere:
    'The safe text was handed to the page. If you do not see it, it is also on the clipboard; please paste it.',
  lostText: 'Neither the page nor the clipboard took the text. Nothing was sent. Please try again.',
  contact: {
    connected: '',
    absent: 'The app is not connected; the standard rules are used.',
    lost: 'The connection to the app is lost; the last rules received are used.',
    'policy-refused': 'Your company’s rules cannot be read.',
  },
  companyAway:
    'The app is not connected, so the text was not compared with your company’s own code, documents and lists.',
  answers: {
    title: (count) => `Real values (${count})`,
    note: 'Shown on this screen only; nothing was written into the page.',
    none: 'No placeholder on the screen can be turned back.',
    hide: 'Hide',
    copy: 'Copy the selection with real values',
    copied: (count) => `Copied with ${count} ${count === 1 ? 'placeholder' : 'placeholders'} turned back.`,
    copyFailed: 'The clipboard did not take the text.',
    noneSelected: 'Nothing in the selection can be turned back.',
  },
};

/** What the extension says inside a page. */
export const extensionWords: Record<Language, typeof ja> = { ja, en };
