import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { type Gated, type Mentions, pairs, possibleOf } from '../../gated.ts';
import { runPattern } from '../../run-detector.ts';
import {
  BOX_ADDRESS,
  CAPITAL,
  LETTER,
  POSTCODE,
  STREET_ADDRESS,
  STREET_WORDS,
  UNIT_ADDRESS,
} from './address-en-parts.ts';

const DIGITS = [...'0123456789'];
const UNIT_WORDS = ['apt', 'apartment', 'suite', 'ste', 'unit', 'flat', 'room', 'floor', '#'];

/** The forms of an address, in the order in which they are tried at one place. */
const FORMS: readonly (Gated & { readonly source: string })[] = [
  { needs: [pairs([' '], STREET_WORDS)], source: STREET_ADDRESS },
  { needs: [['box', 'apo', 'fpo', 'dpo']], source: BOX_ADDRESS },
  { needs: [], source: POSTCODE },
  {
    needs: [UNIT_WORDS],
    source: `(?<=\\n[> ?\\t]{0,8}|^|[.:?] |lives at |sent to |same: |same as |it is )${UNIT_ADDRESS}`,
  },
];
const patterns = new Map<string, RegExp>();

/** One pattern of the forms that a text has a chance of: together they are slow to compile, and a text is often short. */
function patternFor(mentions: Mentions): RegExp {
  const forms = possibleOf(FORMS, mentions)
    .map(({ source }) => source)
    .join('|');
  const known = patterns.get(forms);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    `(?=[0-9${CAPITAL}up])(?<![${LETTER}\\d.,$€£#])(?<!\\d[ /-])(?<value>${forms})(?![${LETTER}\\d])`,
    'dgu',
  );
  patterns.set(forms, pattern);
  return pattern;
}

const LABEL =
  /(?:address|live[sd]?|located|office|sent|send|deliver|ship|resid|move|meet|return|arrived|住所|所在地|of)[^\n]{0,24}$/iu;
const POSTCODE_ONLY = new RegExp(`^${POSTCODE}$`, 'u');

function accept({ value, groups, before }: Candidate): boolean | Assessment {
  const named = LABEL.test(before);
  if (POSTCODE_ONLY.test(value)) {
    // "M1 8GB" is a computer, and short codes are part numbers more often than places.
    if (
      /\d[GTMK]B$/u.test(value) ||
      (!/postcode|post code|address/iu.test(before) && !/^[A-Z]{2}\d[A-Z\d]? \d/u.test(value))
    )
      return false;
    return weigh(0.5, ['shape', 0.05], named && ['label', 0.25]);
  }
  const year = /^(?:1[89]|20)\d\d /u.test(value);
  const short =
    groups.street !== undefined && /(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd)\.?$/u.test(value);
  if (short && year && !named) return false;
  return weigh(0.85, ['address-parts', 0.05], named && ['label', 0.05]);
}

/**
 * Addresses in Latin letters by their form: number, name and kind of street with unit, town and code; a name and
 * number followed by a unit and a code; post office boxes, the forces' post and British postcodes.
 */
export default defineDetector({
  id: 'personal/address-en',
  category: 'address',
  title: { ja: '住所（海外）', en: 'Address (Latin letters)' },
  severity: 'medium',
  needs: DIGITS,
  parts: FORMS,
  *find(text, { columnAt, mentions }) {
    yield* runPattern({ pattern: patternFor(mentions), accept }, text, columnAt);
  },
  source: 'USPS Publication 28; Royal Mail, Programmers’ Guide to the Postcode Address File',
  why: {
    ja: '番地までの住所は個人の住まいや届け先を特定します。',
    en: 'An address down to the house shows where somebody lives.',
  },
  instead: {
    ja: '国名や都市名までの書き方にしてください。',
    en: 'Say the city or the country only.',
  },
  examples: {
    hits: [
      'He lives at «221 Maple Street, Springfield, IL 62704» now',
      'of «9 Orchard Mews, Leeds LS6 2QT», retired',
      'ship to «4410 W Cedar Ave Apt 12»',
      'office: «12 Station Road»',
      '«PSC 1207, Box 3310\nAPO AE 09021»',
      'invoice to «P.O. Box 4417»',
      'postcode «EH3 9GG»',
      '送り先は«77 Harbour Court, Unit 5, Bath BA1 5NP»です',
    ],
    misses: [
      'Listing 18-20 shows the code',
      'the 1969 Abbey Road sessions',
      'M1 8GB memory',
      '10 easy ways to learn',
      'QA1 1AA',
      'Wall Street closed higher',
      '5 Great Place ideas',
      'on page 12 Street food is described',
    ],
  },
});
