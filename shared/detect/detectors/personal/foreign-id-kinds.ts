import { passesLuhn } from '../../checks.ts';
import * as check from './foreign-id-checks.ts';

/** One kind of identity number outside Japan. */
export interface ForeignId {
  /** The fewest and the most characters of the shape: one look spares a number most of the kinds. */
  readonly length: readonly [least: number, most: number];
  /** Shape without separators, letters in capitals. */
  readonly shape: RegExp;
  /** Shape as it may be written; left out: the shape itself or with any usual separators. */
  readonly written?: RegExp;
  readonly passes?: (value: string) => boolean;
  /** Words that name the number or its country's office, before or behind it. */
  readonly words: RegExp;
  /** Distinctive enough to count without any words. */
  readonly bare?: true;
}

const SPANISH = { words: /dni|nif|nie|españa|spanish|identidad|スペイン/iu, passes: check.passesSpanish } as const;

/** Ordered so that kinds with a check digit come before those without. */
export const FOREIGN_IDS: readonly ForeignId[] = [
  {
    length: [11, 11],
    shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/u,
    passes: check.passesFinnish,
    words: /hetu|henkilö|finnish|フィンランド/iu,
    bare: true,
  },
  { length: [9, 9], shape: /^[XYZ]\d{7}[A-Z]$/u, bare: true, ...SPANISH },
  { length: [8, 9], shape: /^\d{7,8}[A-Z]$/u, written: /^\d{7,8}-?[A-Z]$/u, bare: true, ...SPANISH },
  {
    length: [9, 9],
    shape: /^[STFGM]\d{7}[A-Z]$/u,
    passes: check.passesNric,
    words: /nric|fin|singapore|シンガポール/iu,
    bare: true,
  },
  {
    length: [16, 16],
    shape: /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/u,
    passes: check.passesFiscalCode,
    words: /fiscale|イタリア/iu,
    bare: true,
  },
  {
    length: [15, 15],
    shape: /^(?:0[1-9]|[12]\d|3[0-7])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/u,
    words: /gst/iu,
    bare: true,
  },
  {
    length: [16, 16],
    shape: /^[A-Z9]{5}\d[0156]\d(?:[0-2]\d|3[01])\d[A-Z9]{2}[A-Z0-9][A-Z]{2}$/u,
    words: /driv|licen[cs]e|dvla/iu,
    bare: true,
  },
  {
    length: [10, 10],
    shape: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/u,
    words: /(?<![a-z])pan(?![a-z])|income tax|インド/iu,
    bare: true,
  },
  {
    length: [13, 13],
    shape: /^\d{13}$/u,
    written: /^\d{6}-\d{7}$/u,
    passes: check.passesKorean,
    words: /korea|rrn|frn|주민|외국인|韓国/iu,
    bare: true,
  },
  {
    length: [13, 13],
    shape: /^\d{13}$/u,
    passes: check.passesKorean,
    words: /korea|(?<![a-z])(?:rrn|frn)|주민|외국인|韓国/iu,
  },
  { length: [13, 13], shape: /^\d{13}$/u, passes: check.passesThai, words: /thai|tnin|บัตร|ประชาชน|タイ国民/iu },
  {
    length: [13, 13],
    shape: /^\d{13}$/u,
    passes: check.passesSouthAfrican,
    words: /south africa|(?<![a-z])(?:rsa|sa) id|南アフリカ/iu,
  },
  { length: [12, 12], shape: /^\d{12}$/u, passes: check.passesAadhaar, words: /aadhaar|uidai|आधार|アーダール/iu },
  {
    length: [11, 11],
    shape: /^\d{11}$/u,
    passes: check.passesTurkish,
    words: /t\.?c\.? ?(?:kimlik|no)|kimlik|turk|türk|トルコ/iu,
  },
  { length: [11, 11], shape: /^\d{11}$/u, passes: check.passesPesel, words: /pesel|poland|polish|ポーランド/iu },
  { length: [11, 11], shape: /^\d{11}$/u, passes: check.passesGermanTax, words: /steuer|german tax|idnr|ドイツ/iu },
  {
    length: [10, 12],
    shape: /^(?:\d{10}|\d{12})$/u,
    written: /^\d{6,8}[-+]?\d{4}$/u,
    passes: check.passesSwedish,
    words: /personnummer|pnr|orgnummer|organisationsn|företag|swed|samordning|スウェーデン/iu,
  },
  {
    length: [10, 10],
    shape: /^\d{10}$/u,
    written: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/u,
    passes: check.passesNhs,
    words: /nhs/iu,
  },
  {
    length: [10, 10],
    shape: /^[12]\d{9}$/u,
    written: /^\d{4}[ -]?\d{3}[ -]?\d{3}$/u,
    passes: (value) => passesLuhn(`80840${value}`),
    words: /(?<![a-z])npi(?![a-z])|national provider/iu,
  },
  {
    length: [10, 10],
    shape: /^\d{10}$/u,
    written: /^\d{4} ?\d{5} ?\d$/u,
    passes: check.passesMedicare,
    words: /medicare/iu,
  },
  { length: [9, 9], shape: /^\d{9}$/u, passes: check.passesAcn, words: /(?<![a-z])acn(?![a-z])|australian company/iu },
  {
    length: [9, 9],
    shape: /^[1-79]\d{8}$/u,
    passes: passesLuhn,
    words: /(?<![a-z])(?:sin|nas)(?![a-z])|social insurance|assurance sociale|カナダ/iu,
  },
  { length: [9, 9], shape: /^\d{9}$/u, passes: check.passesLanr, words: /lanr|arztnummer/iu },
  {
    length: [10, 10],
    shape: /^[A-Z]\d{9}$/u,
    passes: check.passesKvnr,
    words: /krankenver|versichertennummer|kvnr|health insurance/iu,
  },
  {
    length: [9, 9],
    shape: /^[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{7}\d$/u,
    passes: check.passesIcao,
    words: /reisepass|passport|passnummer|ausweis/iu,
  },
  { length: [10, 10], shape: /^[A-Z]{3}\d{7}$/u, words: /(?<![a-z])vot(?:e|er|ing)|epic|選挙/iu },
  { length: [10, 10], shape: /^(?:[A-Z]{2}\d{7}[A-Z]|U1[A-Z0-9]{7}[A-Z])$/u, words: /patente|italian driv/iu },
  { length: [10, 10], shape: /^[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]$/u, words: /uen|singapore/iu },
  {
    length: [7, 7],
    shape: /^[A-Z]{2}\d{2}[A-Z]{3}$/u,
    written: /^[A-Z]{2}\d{2} [A-Z]{3}$/u,
    words: /plate|vehicle|registration|車両/iu,
  },
  {
    length: [5, 9],
    shape: /^(?:0[1-9]|[1-7]\d|8[01])[A-Z]{1,3}\d{2,4}$/u,
    written: /^\d{2} [A-Z]{1,3} \d{2,4}$/u,
    words: /plaka/iu,
  },
];
