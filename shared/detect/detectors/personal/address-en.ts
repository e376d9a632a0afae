import { type Assessment, type Candidate, defineDetector, type Found, weigh } from '../../detector.ts';
import { type Gated, type Mentions, pairs, possibleOf } from '../../gated.ts';
import { runPattern } from '../../run-detector.ts';
import { BEFORE_ADDRESS, BEFORE_WORDS, ENDING_ADDRESS, ENDING_WORDS } from './address-en-continental.ts';
import {
  BOX_ADDRESS,
  CAPITAL,
  LETTER,
  PLACE_CODE,
  PLAIN_STREET_ADDRESS,
  POSTCODE,
  STREET_ADDRESS,
  STREET_WORDS,
  UNIT_ADDRESS,
} from './address-en-parts.ts';

const DIGITS = [...'0123456789'];
const UNIT_WORDS = ['apt', 'apartment', 'suite', 'ste', 'unit', 'flat', 'room', 'floor', 'level', '#'];

/** The forms of an address, in the order in which they are tried at one place. */
const FORMS: readonly (Gated & { readonly source: string })[] = [
  { needs: [pairs([' '], STREET_WORDS)], source: STREET_ADDRESS },
  { needs: [['box', 'apo', 'fpo', 'dpo', 'locked bag']], source: BOX_ADDRESS },
  { needs: [ENDING_WORDS], source: ENDING_ADDRESS },
  { needs: [BEFORE_WORDS], source: BEFORE_ADDRESS },
  { needs: [[' ']], source: PLAIN_STREET_ADDRESS },
  { needs: [], source: PLACE_CODE },
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
    `(?=[0-9${CAPITAL}up])(?<![${LETTER}\\d.,$€£#])(?<!\\d[ /-](?![${LETTER}][a-zà-ÿ]))(?<value>${forms})(?![${LETTER}\\d])`,
    'dgu',
  );
  patterns.set(forms, pattern);
  return pattern;
}

/** How far before its code a house without a number may begin. */
const REACH = 90;
const LABEL =
  /(?:address|live[sd]?|located|office|sent|send|deliver|ship|resid|move|meet|return|arrived|住所|所在地|of)[^\n]{0,24}$/iu;
const CODE_ONLY = new RegExp(`^${PLACE_CODE}$`, 'u');
/** A code of a state follows its town: 「Dover, DE 19901」. */
const TOWN_BEFORE = new RegExp(`[${CAPITAL}][${LETTER}'’.-]{2,24},? $`, 'u');
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
  if (CODE_ONLY.test(value))
    return TOWN_BEFORE.test(before) && weigh(0.55, ['address-parts', 0.05], named && ['label', 0.15]);
  const year = /^(?:1[89]|20)\d\d /u.test(value);
  const short =
    groups.street !== undefined && /(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd)\.?$/u.test(value);
  if (year && !named && (short || !/\d/u.test(value.slice(5)))) return false;
  return weigh(0.85, ['address-parts', 0.05], named && ['label', 0.05]);
}

const TOWN_PART = `[${CAPITAL}][${LETTER}\\d'’.-]{0,24}(?: [${CAPITAL}\\d][${LETTER}\\d'’.-]{0,24}){0,3}`;
const PARTS_BEFORE = new RegExp(`(?:${TOWN_PART},\\s{1,2}){0,4}${TOWN_PART},?\\s$`, 'u');
const HOUSE =
  /(?<!\p{L})(?:Cottage|House|Farm|Farmhouse|Lodge|Mill|Court|Hall|Barn|Villa|Manor|Rectory|Vicarage|Grange|Lane|Road|Street|Avenue|Close|Estate|Business Park|Mews|Terrace)(?!\p{L})/u;

/** A code alone with its town, and a house without a number (Rose Cottage, Mill Lane, …) down to its code. */
function withTown(text: string, found: Found): Found {
  if (!CODE_ONLY.test(text.slice(found.start, found.end))) return found;
  const lead = text.slice(Math.max(0, found.start - REACH), found.start);
  const parts = PARTS_BEFORE.exec(lead)?.[0];
  if (parts === undefined) return found;
  if (HOUSE.test(parts))
    return { ...weigh(0.85, ['address-parts', 0.05]), start: found.start - parts.length, end: found.end };
  const town = parts.split(/,\s{1,2}(?=\S)/u).at(-1) ?? '';
  return { ...found, start: found.start - town.length };
}

/**
 * Addresses in Latin letters by their form: number, name and kind of street with unit, town and code; a name and
 * number followed by a unit and a code; post office boxes, the forces' post and British postcodes; streets of the European
 * mainland; towns with the codes of the United States, Canada and Australia.
 */
export default defineDetector({
  id: 'personal/address-en',
  category: 'address',
  title: { ja: '住所（海外）', en: 'Address (Latin letters)' },
  severity: 'medium',
  needs: DIGITS,
  parts: FORMS,
  *find(text, { columnAt, mentions }) {
    for (const found of runPattern({ pattern: patternFor(mentions), accept }, text, columnAt))
      yield withTown(text, found);
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
      'mail to «PO Box 1190, Boise, ID 83701»',
      'at «Level 5, 90 Pitt Street, Sydney NSW 2000» today',
      'ship to «41 King St E, Hamilton, ON L8N 1A1»',
      '«Rose Cottage, Mill Lane, Hambledon, Hampshire PO7 4QX»',
      'bill to «Lindenstraße 45, 10827 Berlin».',
      'she lives at «17 Rue de la Paix, 75002 Paris».',
      'from «Dover, DE 19901» on',
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
      'One Way Street is a book',
      'It failed IN 10000 cases, OK 20000 passed',
      'sent via Roma and Milano',
      'Figure 3 Plaza and Level 5 Support',
      'the 1990 Via Rail report',
      'Version 12 Release Notes, ON A1B 2',
      'Error 404 Not Found, CA 12',
    ],
  },
  knownMisses: ['she lives on «Maple near the mill»'],
});
