import type { Language } from '../language.ts';

/** The open card as it is spoken. */
interface OpenCard {
  readonly at: number;
  readonly all: number;
  readonly title: string;
  readonly value: string;
  readonly fate: string;
}

const ja = {
  list: {
    label: '見つかったもの',
    count: (count: number) => `${count}件`,
    none: '見つかったものはありません',
    noneText: '下線の付いた箇所がここに並びます。',
    unknown: '確認が終わっていません',
    unknownText: '見つかったものがないという意味ではありません。',
    allowed: (count: number) => `ポリシーで許可されている検出（${count}件）`,
    range: (from: number, to: number, all: number) => `${all}件中 ${from}〜${to}件目`,
    open: ({ at, all, title, value, fate }: OpenCard) => `${all}件中${at}件目。${title}「${value}」。${fate}。`,
    earlier: '前へ',
    later: '次へ',
    keys: 'F8 次の箇所　Shift+F8 前の箇所',
    guide: '使い方',
    steps: [
      '文章を入力するか、貼り付けます。テキストファイルを入れることもできます。',
      '下線の付いた箇所を確かめて、伏せるか残すかを選びます。',
      '安全な文面をコピーして、AIに送ります。',
      'AIの返答は「返答を元に戻す」に貼り付けると、元の値に戻ります。',
    ],
    shortcuts: [
      ['Ctrl+Enter', '安全な文面をコピー'],
      ['F8 / Shift+F8', '次・前の箇所へ'],
      ['Alt+M', '選択箇所を伏せる、または残す'],
      ['Alt+W', '開いている検出を「誤り」にする'],
      ['Esc', '開いている説明を閉じる'],
      ['Ctrl+Z', '元に戻す'],
    ],
  },
  card: {
    choice: (value: string) => `「${value}」の扱い`,
    mask: '伏せる',
    keep: 'そのまま残す',
    added: '自分で伏せた箇所',
    addedText: '選択して伏せた箇所です。',
    unmask: '伏せるのをやめる',
    why: '理由',
    instead: '代わりにできること',
    because: '判断の根拠',
    rule: '適用されたルール',
    learn: 'くわしく学ぶ',
    source: '出典',
    becomes: (placeholder: string) => `${placeholder} に置き換えます`,
    blocked: 'このルールでは、残すことも伏せて送ることもできません。',
    kept: 'そのまま残しています',
    wrong: '検出の誤り',
    wrongMark: 'この検出は誤り（Alt+W）',
    wrongMarked: '誤りとして覚えました。このパソコンでは、同じ値を確度の低い検出として扱います。',
    wrongFirst: '誤りにする検出を、先に開いてください。',
    wrongNot: {
      blocked: '会社のルールで止めている検出は、誤りにできません。',
      forbidden: '会社のポリシーにより、この種類の検出は誤りにできません。',
      failed: '誤りとして覚えられませんでした。',
    },
  },
};

const en: typeof ja = {
  list: {
    label: 'Findings',
    count: (count) => `${count}`,
    none: 'Nothing found',
    noneText: 'Underlined passages are listed here.',
    unknown: 'The check is not done',
    unknownText: 'This does not mean that there is nothing to find.',
    allowed: (count) => `Allowed by the policy (${count})`,
    range: (from, to, all) => `${from}–${to} of ${all}`,
    open: ({ at, all, title, value, fate }) => `${at} of ${all}. ${title}: “${value}”. ${fate}.`,
    earlier: 'Previous',
    later: 'Next',
    keys: 'F8 next · Shift+F8 previous',
    guide: 'How it works',
    steps: [
      'Type or paste your text. You can drop a text file too.',
      'Look at what is underlined and choose: mask it or keep it.',
      'Copy the safe text and send it to the AI.',
      'Paste the answer under “Restore an answer” to get the real values back.',
    ],
    shortcuts: [
      ['Ctrl+Enter', 'Copy the safe text'],
      ['F8 / Shift+F8', 'Next or previous finding'],
      ['Alt+M', 'Mask the selection, or keep it'],
      ['Alt+W', 'Mark the open finding as wrong'],
      ['Esc', 'Close the open finding'],
      ['Ctrl+Z', 'Undo'],
    ],
  },
  card: {
    choice: (value) => `What to do with “${value}”`,
    mask: 'Mask',
    keep: 'Keep as is',
    added: 'Masked by you',
    addedText: 'You selected this passage and masked it.',
    unmask: 'Stop masking',
    why: 'Why',
    instead: 'What to do instead',
    because: 'What the finding rests on',
    rule: 'Rule',
    learn: 'Learn more',
    source: 'Source',
    becomes: (placeholder) => `becomes ${placeholder}`,
    blocked: 'Under this rule it can be neither kept nor masked and sent.',
    kept: 'kept as is',
    wrong: 'Wrong finding',
    wrongMark: 'This finding is wrong (Alt+W)',
    wrongMarked: 'Remembered as wrong. On this computer the same value counts as an unsure finding.',
    wrongFirst: 'Open the finding that is wrong first.',
    wrongNot: {
      blocked: 'What your company’s rules block cannot be marked as wrong.',
      forbidden: 'Your company’s policy does not let findings of this kind be marked as wrong.',
      failed: 'The mark could not be kept.',
    },
  },
};

export const findingCardWords: Record<Language, typeof ja> = { ja, en };
