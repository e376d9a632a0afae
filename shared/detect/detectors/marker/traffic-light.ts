import { defineDetector, type Found } from '../../detector.ts';
import { placeOf } from './place.ts';

const LABEL = /(?<![\p{L}\d])TLP\s?[::]?\s?(?<color>RED|AMBER(?:\s?\+\s?STRICT)?|GREEN|CLEAR|WHITE)(?![\p{L}\d])/giu;
const ABOUT =
  /^\s*(?:とは|って|の(?:意味|違い|定義)|と\s?TLP|や|などの|means|is\b|are\b|(?:only )?(?:for|when|if|to)\b|labels?\b|and TLP|or TLP|,\s*TLP|、\s*TLP|\?)/iu;
const BEFORE = /(?:[「『"“']|what (?:is|does)|explain|difference between|means?|use|using|and|or|,|、|と|や)\s*$/iu;

/** How far each colour lets a text travel: red and amber stay with the people named, green with the community. */
const WEIGHT: Readonly<Record<string, number>> = { red: 0.97, amber: 0.95, green: 0.6, clear: 0.2, white: 0.2 };

/** Labels of the Traffic Light Protocol, which security teams put on what they share. */
export default defineDetector({
  id: 'marker/traffic-light',
  category: 'confidential-marker',
  title: { ja: 'TLPの表示', en: 'Traffic Light Protocol label' },
  severity: 'high',
  needs: ['tlp'],
  source: 'https://www.first.org/tlp/',
  *find(text): Generator<Found> {
    for (const match of text.matchAll(LABEL)) {
      const start = match.index;
      const end = start + match[0].length;
      const { before, after } = placeOf(text, start, end);
      if (ABOUT.test(after) || BEFORE.test(before)) continue;
      const color = (match.groups?.color ?? '').toLowerCase().slice(0, 5);
      yield { start, end, confidence: WEIGHT[color.startsWith('red') ? 'red' : color] ?? 0.2, because: ['label'] };
    }
  },

  why: {
    ja: 'TLP:REDとTLP:AMBERは、受け取った人や組織の外に出してはいけないという約束です。',
    en: 'TLP:RED and TLP:AMBER promise that the text stays with the people or organizations it was given to.',
  },
  instead: {
    ja: '情報を出した組織に確かめるか、TLP:CLEARの公開情報だけを使ってください。',
    en: 'Ask the source, or use what was published as TLP:CLEAR.',
  },

  examples: {
    hits: [
      '«TLP:RED» 侵害の痕跡の一覧',
      '«TLP:AMBER» 標的型メールに関する情報共有',
      '«TLP:AMBER+STRICT» Please turn this into a slide.',
      '分類: «TLP: GREEN»',
    ],
    misses: [
      'TLP:AMBERとはどういう意味ですか。',
      'What does TLP:RED mean?',
      'TLP:GREENとTLP:CLEARの違いを教えてください。',
      'The traffic light turned amber.',
    ],
  },
});
