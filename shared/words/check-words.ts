import type { Language } from '../language.ts';

/** Kinds of finding as a person counts them; see `renderer/screens/check/group.ts`. */
export type GroupName = 'personal' | 'secret' | 'code' | 'marker' | 'company' | 'context' | 'order';

export type GroupCounts = readonly (readonly [group: GroupName, count: number])[];

const jaGroups: Record<GroupName, string> = {
  personal: '個人情報',
  secret: '鍵・パスワード',
  code: 'ソースコード',
  marker: '機密の表示',
  company: '会社で指定された語',
  context: '組織名など',
  order: 'AIへの命令',
};

const enGroups: Record<GroupName, readonly [one: string, many: string]> = {
  personal: ['piece of personal data', 'pieces of personal data'],
  secret: ['key or password', 'keys or passwords'],
  code: ['passage of source code', 'passages of source code'],
  marker: ['confidential marking', 'confidential markings'],
  company: ['term your company listed', 'terms your company listed'],
  context: ['name of an organization or the like', 'names of organizations or the like'],
  order: ['order to the AI', 'orders to the AI'],
};

function jaList(counts: GroupCounts): string {
  return counts.map(([group, count]) => `${jaGroups[group]}が${count}件`).join('、');
}

function enList(counts: GroupCounts): string {
  const parts = counts.map(([group, count]) => `${count} ${enGroups[group][count === 1 ? 0 : 1]}`);
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** How many of each kind were found, as part of a sentence. */
export function groupList(counts: GroupCounts, language: Language): string {
  return language === 'ja' ? jaList(counts) : enList(counts);
}

const ja = {
  title: '送信前チェック',
  tabs: { legend: '作業', check: '送る前に確認', restore: '返答を元に戻す' },
  group: jaGroups,
  verdict: {
    empty: 'AIに送る文章を、ここで確かめます',
    emptyText:
      '入力する、貼り付ける、ファイルを開く、のどれでも始められます。文章がこのパソコンの外に出ることはありません。',
    checking: '確認しています…',
    checkingText: '確認が終わるまで、コピーはできません。',
    pass: '送信できます',
    passText: 'ポリシーで止めるものは見つかりませんでした。',
    kept: (count: number) => `${count}件をそのまま残しています`,
    keptText: '残した箇所も文章と一緒に送られます。よろしければコピーしてください。',
    caution: (counts: GroupCounts) => `注意して送信できます。${jaList(counts)}あります`,
    cautionSite: '注意して送信できます',
    cautionText: '内容を確かめてから送ってください。',
    mask: (counts: GroupCounts) => `${jaList(counts)}あります。安全な文面をコピーしてください`,
    maskAdded: (count: number) => `選んだ${count}か所を伏せます。安全な文面をコピーしてください`,
    maskText: (masked: number, kept: number) =>
      kept === 0
        ? `${masked}か所を記号に置き換えました。返答は「返答を元に戻す」で元の値に戻せます。`
        : `${masked}か所を記号に置き換え、${kept}件をそのまま残しています。`,
    block: (counts: GroupCounts) => `送信できません。${jaList(counts)}あります`,
    blockText: '該当する内容を取り除くか、会社が認めたサービスを選んでください。',
    blockSite: 'この送信先には送信できません',
    blockSiteText: '会社のポリシーで利用が認められていません。別の送信先を選んでください。',
    unchecked: {
      block: '確認できませんでした。送信しないでください',
      redact: '確認できませんでした。送信しないでください',
      warn: '確認できませんでした。ご自身で内容を確かめてください',
      allow: '確認できませんでした',
    },
    uncheckedText: '確認の処理が止まったか、時間がかかりすぎました。文章は失われていません。',
    lesson: (minutes: number) => `${minutes}分で理由を学ぶ`,
    noPolicy: 'ポリシーを読み込めないため、確認できません。送信しないでください',
  },
  editor: {
    label: '送る文章',
    placeholder: 'ここに入力するか、貼り付けてください',
    openFile: 'ファイルを開く',
    clear: '消去',
    maskSelection: '選択箇所を伏せる',
    characters: (count: number) => `${count.toLocaleString('ja-JP')}文字`,
    notText: 'テキストファイルとして読み込めませんでした。',
    tooLarge: 'ファイルが大きすぎます。5 MBまでのテキストファイルを開けます。',
    selectFirst: '伏せたい箇所を選択してから実行してください。',
  },
  safe: {
    label: '安全な文面',
    empty: '伏せた文面がここに表示されます',
    copy: '安全な文面をコピー',
    copyPlain: '文章をコピー',
    replace: '元の文章と置き換える',
    replaced: '安全な文面に置き換えました。',
    copied: (masked: number) =>
      masked === 0 ? '文章をコピーしました。' : `安全な文面をコピーしました（${masked}か所を伏せています）。`,
    heldToast: '送信できない文章のため、コピーしませんでした。',
    uncheckedToast: '確認できていない文章のため、コピーしませんでした。',
    copyFailed: 'コピーできませんでした。安全な文面を選択して、手動でコピーしてください。',
    clipboardBack: 'クリップボードを元に戻しました。',
    notRecorded: '履歴に記録できませんでした。',
    heldEmpty: '送信できない文章のため、安全な文面はありません',
    uncheckedEmpty: '確認が終わっていないため、表示できません',
  },
  site: { label: '送信先', unnamed: '一般公開のチャットAI' },
};

const en: typeof ja = {
  title: 'Check before sending',
  tabs: { legend: 'Task', check: 'Check a text', restore: 'Restore an answer' },
  group: {
    personal: 'Personal data',
    secret: 'Keys and passwords',
    code: 'Source code',
    marker: 'Confidential markings',
    company: 'Terms your company listed',
    context: 'Organizations and the like',
    order: 'Orders to the AI',
  },
  verdict: {
    empty: 'Check a text here before it goes to an AI',
    emptyText: 'Type, paste or open a file. Your text never leaves this computer.',
    checking: 'Checking…',
    checkingText: 'Copying is possible once the check is done.',
    pass: 'May be sent',
    passText: 'Nothing was found that the policy would stop.',
    kept: (count) => `${count} ${count === 1 ? 'finding stays' : 'findings stay'} as written`,
    keptText: 'What you kept is sent along with the text. Copy it if that is fine.',
    caution: (counts) => `Send with care: ${enList(counts)}`,
    cautionSite: 'Send with care',
    cautionText: 'Look at it once more before you send it.',
    mask: (counts) => `${enList(counts)} found. Copy the safe text instead`,
    maskAdded: (count) => `${count} ${count === 1 ? 'passage' : 'passages'} of your choice masked. Copy the safe text`,
    maskText: (masked, kept) =>
      kept === 0
        ? `${masked} ${masked === 1 ? 'value is' : 'values are'} replaced by placeholders. “Restore an answer” puts them back.`
        : `${masked} ${masked === 1 ? 'value is' : 'values are'} replaced by placeholders, ${kept} kept as written.`,
    block: (counts) => `Must not be sent: ${enList(counts)}`,
    blockText: 'Take it out, or choose a service your company has approved.',
    blockSite: 'Nothing may be sent to this destination',
    blockSiteText: 'Your company’s policy does not allow this service. Choose another destination.',
    unchecked: {
      block: 'Could not be checked. Please do not send it',
      redact: 'Could not be checked. Please do not send it',
      warn: 'Could not be checked. Please look through it yourself',
      allow: 'Could not be checked',
    },
    uncheckedText: 'The check stopped or took too long. Your text is not lost.',
    lesson: (minutes) => `Learn why in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`,
    noPolicy: 'Without a readable policy nothing can be checked. Please do not send it',
  },
  editor: {
    label: 'Your text',
    placeholder: 'Type or paste here',
    openFile: 'Open file',
    clear: 'Clear',
    maskSelection: 'Mask selection',
    characters: (count) => `${count.toLocaleString('en-US')} ${count === 1 ? 'character' : 'characters'}`,
    notText: 'The file could not be read as text.',
    tooLarge: 'The file is too large. Text files of up to 5 MB can be opened.',
    selectFirst: 'Select what you want to mask first.',
  },
  safe: {
    label: 'Safe text',
    empty: 'The masked text appears here',
    copy: 'Copy safe text',
    copyPlain: 'Copy text',
    replace: 'Replace your text with it',
    replaced: 'Your text was replaced with the safe text.',
    copied: (masked) => (masked === 0 ? 'Text copied.' : `Safe text copied (${masked} masked).`),
    heldToast: 'Not copied: this text must not be sent.',
    uncheckedToast: 'Not copied: this text could not be checked.',
    copyFailed: 'Copying failed. Please select the safe text and copy it by hand.',
    clipboardBack: 'The clipboard holds its earlier text again.',
    notRecorded: 'This could not be recorded in the history.',
    heldEmpty: 'There is no safe text, because this text must not be sent',
    uncheckedEmpty: 'Nothing to show until the check is done',
  },
  site: { label: 'Destination', unnamed: 'Any public chatbot' },
};

export const checkWords: Record<Language, typeof ja> = { ja, en };
