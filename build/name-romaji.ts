import { shortVowels } from '../shared/detect/names/en-spelling.ts';
import type { DictionaryWord } from './name-dictionary.ts';

const ROWS = `ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo
  タ ta チ chi ツ tsu テ te ト to ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo
  パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ヴ vu`;
const SOUNDS: ReadonlyMap<string, string> = new Map(
  [...ROWS.matchAll(/(\S) ([a-z]+)/gu)].map(([, kana = '', sound = '']) => [kana, sound]),
);
const SMALL = new Map([
  ['ャ', 'a'],
  ['ュ', 'u'],
  ['ョ', 'o'],
]); // prettier-ignore

/** A katakana reading in Hepburn letters (シュンイチロウ: shunichirou), or '' if it holds anything else. */
export function romaji(reading: string): string {
  let letters = '';
  for (const kana of reading) {
    const small = SMALL.get(kana);
    if (small !== undefined)
      letters = `${letters.replace(/i$/u, '')}${/(?:sh|ch|j)i$/u.test(letters) ? '' : 'y'}${small}`;
    else if (kana === 'ッ') letters += '*';
    else letters += SOUNDS.get(kana) ?? '?';
  }
  const doubled = letters.replaceAll('*ch', 'tch').replaceAll(/\*([a-z])/gu, '$1$1');
  return /[?*]/u.test(doubled) ? '' : doubled;
}

/** Readings of Japanese surnames (`j`) and given names (`k`) as `shortVowels` spells them. */
export function romajiNames(words: readonly DictionaryWord[]): ReadonlyMap<string, 'j' | 'k' | 'jk'> {
  const names = new Map<string, 'j' | 'k' | 'jk'>();
  for (const { left, surface, reading } of words) {
    const kind = left === 1290 ? 'j' : left === 1291 ? 'k' : undefined;
    if (kind === undefined || !/\p{Script=Han}/u.test(surface)) continue;
    const spelling = shortVowels(romaji(reading));
    if (spelling.length < 3) continue;
    const known = names.get(spelling) ?? kind;
    names.set(spelling, known === kind ? kind : 'jk');
  }
  return names;
}
