/** Letters of other alphabets that print like Latin ones (Unicode Technical Standard 39, confusables), with what they print like. */
const LOOK_ALIKES =
  'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkѵvӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaιiκkνvοoρpτtυuχxϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɑaɡg';

const LATIN: ReadonlyMap<string, string> = new Map(
  [...LOOK_ALIKES.matchAll(/(.)(.)/gu)].map(([, alike = '', latin = '']) => [alike, latin]),
);
const MAYBE = /[Ͱ-ӿԀ-ԯɑɡ]/u;
const WORD = /[A-Za-z0-9Ͱ-ӿԀ-ԯɑɡ_]{2,}/gu;
/** Around an at sign the whole of an address, whose parts may each be written in one alphabet. */
const ADDRESS = /[A-Za-z0-9Ͱ-ӿԀ-ԯɑɡ_.+-]{1,64}@[A-Za-z0-9Ͱ-ӿԀ-ԯɑɡ.-]{3,255}/gu;

/** The text, of the same length, with Cyrillic and Greek letters inside Latin words as the Latin letters that they look like. */
export function withLatinLetters(text: string): string {
  if (!MAYBE.test(text)) return text;
  const words = text.replaceAll(WORD, latinOf);
  return words.includes('@') ? words.replaceAll(ADDRESS, latinOf) : words;
}

function latinOf(word: string): string {
  if (!/[A-Za-z]/u.test(word) || !MAYBE.test(word)) return word;
  return word.replaceAll(/[Ͱ-ӿԀ-ԯɑɡ]/gu, (letter) => LATIN.get(letter) ?? letter);
}
