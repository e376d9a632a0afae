import type { Language } from '../language.ts';

const ja = {
  title: {
    insert: (site: string) => `${site}に貼り付ける前に、ご確認ください`,
    send: (site: string) => `${site}に送る前に、ご確認ください`,
    leaving: (site: string) => `${site}への送信を止めました`,
    unchecked: '確認できなかったため、止めました',
  },
  lead: {
    redact: '次の箇所を記号に置き換えれば送れます。返答に出てきた記号は、この画面で元の値に戻して読めます。',
    block: 'この内容は、会社のルールで送れません。',
    leaving: '止めた内容を含む通信が、このページから送られようとしていました。',
    unchecked: '確認の仕組みが動いていないため、会社のルールに従って止めています。',
    policyRefused: '会社のルールを読み取れないため、すべて止めています。管理者にお知らせください。',
  },
  found: '見つかったもの',
  safeText: '安全な文面',
  safe: { insert: '安全な文面を貼り付ける', send: '安全な文面にして送る' },
  back: { insert: '貼り付けない', send: '戻って直す', close: '閉じる' },
  asItIs: 'そのまま続ける',
  reason: {
    legend: 'そのまま続ける理由',
    choose: '理由を選んでください',
    public: '公開されている情報です',
    consent: '本人または取引先の了解を得ています',
    sample: '見本やテスト用の値です',
    mistaken: '検出が誤っています',
  },
  more: (count: number) => `ほか${count}件`,
  done: { safe: '安全な文面に置き換えました。', undo: '元に戻す', undoKey: 'Alt+Z' },
  failed: '入力欄に書き込めなかったため、安全な文面をクリップボードにコピーしました。貼り付けてお使いください。',
  contact: {
    connected: '',
    absent: 'アプリとつながっていないため、標準のルールで確認しています。',
    lost: 'アプリとの接続が切れているため、最後に受け取ったルールで確認しています。',
    'policy-refused': '会社のルールを読み取れません。',
  },
  value: (placeholder: string) => `${placeholder} の元の値`,
};

const en: typeof ja = {
  title: {
    insert: (site) => `Please look before this is pasted into ${site}`,
    send: (site) => `Please look before this is sent to ${site}`,
    leaving: (site) => `A transfer to ${site} was stopped`,
    unchecked: 'Stopped, because it could not be checked',
  },
  lead: {
    redact:
      'This may be sent once the following is replaced by placeholders. Answers show them with the real values here.',
    block: 'Your company’s rules do not let this be sent.',
    leaving: 'The page tried to send something that is held.',
    unchecked: 'The check is not working, so your company’s rules hold the text.',
    policyRefused: 'Your company’s rules cannot be read, so everything is held. Please tell your administrator.',
  },
  found: 'What was found',
  safeText: 'Safe text',
  safe: { insert: 'Paste the safe text', send: 'Send the safe text' },
  back: { insert: 'Do not paste', send: 'Go back and edit', close: 'Close' },
  asItIs: 'Go on as it is',
  reason: {
    legend: 'Why it may go as it is',
    choose: 'Choose a reason',
    public: 'It is public information',
    consent: 'The person or the partner agreed',
    sample: 'It is a sample or a test value',
    mistaken: 'The finding is wrong',
  },
  more: (count) => `and ${count} more`,
  done: { safe: 'Replaced by the safe text.', undo: 'Undo', undoKey: 'Alt+Z' },
  failed: 'The page did not take the text, so the safe text was copied to the clipboard. Please paste it.',
  contact: {
    connected: '',
    absent: 'The app is not connected; the standard rules are used.',
    lost: 'The connection to the app is lost; the last rules received are used.',
    'policy-refused': 'Your company’s rules cannot be read.',
  },
  value: (placeholder) => `What ${placeholder} stands for`,
};

/** What the extension says inside a page. */
export const extensionWords: Record<Language, typeof ja> = { ja, en };
