import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { DOCUMENT_LITERALS, DOCUMENT_WORDS, PASSPORT_WORDS } from './identity/document-words.ts';
import { labelWords, namedBy } from './labels.ts';

const DOCUMENT = labelWords(DOCUMENT_WORDS);
const EITHER = labelWords(`${PASSPORT_WORDS}|${DOCUMENT_WORDS}`);

/** What is no such number: a date, an amount; the groups of a US number, which a detector of its own judges. */
const OTHER_THING =
  /^\d{3}[-. ]\d{2}[-. ]\d{4}$|^(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})$|^\d{1,3}(?:[.,]\d{3})+$/u;
const COUNTED = /^\s?(?:桁|文字|名|人|件|円|years?|days?|people|members|characters|digits|%)/iu;

/** A passport has one run of six to nine letters and digits (ICAO Doc 9303-4, the document number has nine places). */
const PASSPORT_NUMBER = /^[A-Za-z]{0,3} ?\d{5,9}[A-Za-z]?$|^(?=(?:\D*\d){3})[A-Za-z\d]{8,9}$|^\d{2} ?\d{2} \d{6}$/u;

function accept(candidate: Candidate): boolean | Assessment {
  const { value, after } = candidate;
  const digits = value.replaceAll(/\D/gu, '');
  if (digits.length < 4 || OTHER_THING.test(value) || COUNTED.test(after) || /^(\d)\1+$/u.test(digits)) return false;
  const named = namedBy(candidate, EITHER);
  if (named === undefined || (!PASSPORT_NUMBER.test(value) && namedBy(candidate, DOCUMENT) === undefined)) return false;
  return weigh(0.7, [named, 0.1], digits.length >= 6 && ['shape', 0.05]);
}

/**
 * Numbers of passports, driving licences and identity cards after the words for them in twenty languages. The formats
 * are too many and too plain to count without their name.
 */
export default defineDetector({
  id: 'personal/foreign-document',
  category: 'government-id',
  title: { ja: '海外の旅券・免許証・身分証の番号', en: 'Passport, licence or identity card number of another country' },
  severity: 'high',
  needs: DOCUMENT_LITERALS,
  pattern:
    /(?=[A-Za-z\d])(?<![\dA-Za-z_])(?<!\d[-./])(?<value>(?=[A-Za-z-]{0,6} ?\d)(?:[A-Za-z\d]{5,20}|[A-Za-z]{1,3} \d{5,9}|[A-Za-z\d]{1,6}(?:-[A-Za-z\d]{1,9}){1,4}|\d{2,5}(?: \d{2,7}){1,4}|\d{1,3}(?:\.\d{3}){2}(?:-[\dA-Za-z])?))(?![\dA-Za-z_])(?![-./:]\d)/dgu,
  accept,
  source: 'ICAO Doc 9303',
  why: {
    ja: '身分証や旅券の番号は、本人へのなりすましや不正な契約に使われます。',
    en: 'The number of an identity document lets somebody pose as its holder.',
  },
  instead: {
    ja: '番号は書かず、「確認済み」とだけ書いてください。',
    en: 'Leave the number out and write only that it was checked.',
  },
  examples: {
    hits: [
      "driver's license number is «4471-20-8853»",
      'Driving licence no. «D123-4567-8901»',
      'Mi pasaporte es «ABC445566»',
      'Reisepassnummer: «C01X00T47»',
      'numéro de passeport : «14AV77341»',
      'Führerscheinnummer «B072RRE2I55»',
      'carte d’identité n° «880692310285»',
      '护照号码：«E12345678»',
      '여권번호 «M12345678»',
      'паспорт: «4510 123456»',
      'passaporto «YA1234567», rilasciato a Torino',
      'ID card number: «E99887766»',
      '海外運転免許証番号 «S5301234567890»',
      'name,passport_no\nKim Tran,«N2468135»',
    ],
    misses: [
      'the passport expires 2033-05-01',
      'my passport has 32 pages',
      'passport.js 0.7.0 was released',
      'identity card of 12345 people',
      'ID card printer model ZXP 7',
      'driving licence fee 14 pounds',
      'パスポート番号は英字2文字と数字7桁です',
      'order 4471-20-8853',
      'passeport valable 10 ans',
      'Führerschein seit 01.02.2003',
      'паспорт действует до 12.05.2030',
      'E99887766',
      'the number 880692310285',
      'national identity card scheme of 2006',
    ],
  },
});
