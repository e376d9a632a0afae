import type { Language } from '../language.ts';

const ja = {
  offer: (seconds: number) => `見つかったことについて、約${seconds}秒の学習カードがあります：sekisho train card`,
  none: 'まだ答えていない学習カードはありません。',
  tryNone: 'これを説明するカードはありません。',
  noCategory: (name: string, hint?: string) =>
    `「${name}」という種類はありません。${hint === undefined ? '' : `「${hint}」のことですか。`}`,
  chooseOne: '番号を1つ入力して、Enterを押してください。',
  chooseSome: '当てはまる番号をすべて、空白で区切って入力してください。',
  order: '正しい順に、番号を空白で区切って入力してください。',
  match: (item: string) => `「${item}」はどれですか。番号を入力してください。`,
  findLeak:
    '送ってはいけない語句を、文中のとおりに1行に1つ入力してください。終わったら、何も入力せずにEnterを押します。',
  notThere: '文中に見つかりません。もう一度入力してください。',
  again: '番号を読み取れませんでした。もう一度入力してください。',
  stopped: 'ここで終わりました。あとで続けるには：sekisho train card',
  right: '正解です。',
  wrong: '不正解です。1日後に、もう一度お出しします。',
  whole: (title: string, minutes: number) =>
    `レッスン「${title}」（約${minutes}分）は、アプリの学習画面で受けられます。`,
};

const en: typeof ja = {
  offer: (seconds) => `A card about what was found takes about ${seconds} seconds: sekisho train card`,
  none: 'There is no card that waits for an answer.',
  tryNone: 'No card explains this.',
  noCategory: (name, hint) => `There is no category "${name}".${hint === undefined ? '' : ` Did you mean "${hint}"?`}`,
  chooseOne: 'Type one number and press Enter.',
  chooseSome: 'Type every number that fits, with spaces between.',
  order: 'Type the numbers in the right order, with spaces between.',
  match: (item) => `Where does this belong? ${item} Type its number.`,
  findLeak: 'Type what must not be sent as it stands in the text, one a line. An empty line ends it.',
  notThere: 'The text does not hold that. Please type it again.',
  again: 'These numbers could not be read. Please type them again.',
  stopped: 'Ended here. To go on later: sekisho train card',
  right: 'That is right.',
  wrong: 'Not quite. It comes back after a day.',
  whole: (title, minutes) => `The lesson “${title}” (about ${minutes} minutes) is on the app’s Training screen.`,
};

/** What the terminal says around a card that explains a check. */
export const trainCardWords: Readonly<Record<Language, typeof ja>> = { ja, en };
