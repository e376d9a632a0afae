import { passesGreek, passesTurkish, passesTurkishTax } from './check-east.ts';
import {
  passesCif,
  passesFiscalCode,
  passesItalianVat,
  passesPortuguese,
  passesSpanish,
  passesSpanishSocial,
} from './check-europe.ts';
import { type ForeignId, words } from './foreign-kind.ts';

const ITALY = words('italian\\w*|italy|italia', 'イタリア');
const SPAIN = words('spain|spanish|españa|español', 'スペイン');
const TURKEY = words('turk\\w*|türk\\w*', 'トルコ');
const VAT = 'vat(?: (?:id|no\\.?|number|reg(?:istration)?))*|付加価値税';

const SPANISH_ID = {
  passes: passesSpanish,
  words: words('dni|nif|nie|n\\.i\\.[fe]\\.?|documento nacional|identidad', '身分証明'),
  land: SPAIN,
} as const;

/** Italy, Spain, Portugal, Greece and Turkey. */
export const SOUTH_EUROPE: readonly ForeignId[] = [
  {
    name: 'it/fiscal',
    shape: /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/u,
    lengths: [16],
    passes: passesFiscalCode,
    words: words('c\\.?f\\.?|codice fiscale|fiscal code', 'fiscale|税番号'),
    land: ITALY,
    bare: true,
  },
  {
    name: 'it/vat',
    shape: /^(?:IT)?\d{11}$/u,
    lengths: [11, 13],
    passes: (value) => passesItalianVat(value.slice(-11)),
    words: words(`${VAT}|p\\.? ?iva|partita iva`),
    land: ITALY,
    bare: /^IT/u,
    labelOnly: true,
  },
  {
    name: 'it/licence',
    shape: /^(?:[A-Z]{2}\d{7}[A-Z]|U1[A-Z0-9]{7}[A-Z])$/u,
    lengths: [10],
    words: words('patente(?: di guida)?|italian driv\\w*', '運転免許'),
    bare: /^U1(?=[A-Z0-9]{0,6}\d[A-Z0-9]{0,6}[A-Z])/u,
  },
  {
    name: 'it/card',
    shape: /^C[A-Z]\d{5}[A-Z]{2}$/u,
    lengths: [9],
    words: words("carta d[i'’ ]{1,2}identit[àa]\\W?|cie|identity card|id card", '身分証'),
    labelOnly: true,
  },
  { name: 'es/nie', shape: /^[XYZ]\d{7}[A-Z]$/u, lengths: [9], bare: true, ...SPANISH_ID },
  { name: 'es/dni', shape: /^\d{7,8}[A-Z]$/u, lengths: [8, 9], bare: true, ...SPANISH_ID },
  {
    name: 'es/cif',
    shape: /^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/u,
    lengths: [9],
    passes: passesCif,
    words: words('cif|nif|c\\.i\\.f\\.?', '税番号'),
    land: SPAIN,
    labelOnly: true,
  },
  {
    name: 'es/nss',
    shape: /^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/u,
    lengths: [12],
    passes: passesSpanishSocial,
    words: words('nss|naf|seguridad social|afiliación', '社会保障'),
    land: SPAIN,
    labelOnly: true,
  },
  {
    name: 'tr/tckimlik',
    shape: /^[1-9]\d{10}$/u,
    lengths: [11],
    passes: passesTurkish,
    words: words('t\\.?c\\.? ?(?:kimlik|no)\\w*|tckn|kimlik(?: (?:no|numarası))?', '身分番号'),
    land: TURKEY,
  },
  {
    name: 'tr/vkn',
    shape: /^\d{10}$/u,
    lengths: [10],
    passes: passesTurkishTax,
    words: words('vkn|vergi(?: kimlik)?(?: (?:no|numarası))?|turkish tax\\w*', '納税者番号'),
    labelOnly: true,
  },
  {
    name: 'tr/plate',
    shape: /^(?:0[1-9]|[1-7]\d|8[01])[A-Z]{1,3}\d{2,4}$/u,
    lengths: [5, 6, 7, 8, 9],
    written: /^\d{2} [A-Z]{1,3} \d{2,4}$/u,
    words: words('plaka\\w*'),
  },
  {
    name: 'pt/nif',
    shape: /^[1235689]\d{8}$/u,
    lengths: [9],
    passes: passesPortuguese,
    words: words('nif|contribuinte|portug\\w*', 'ポルトガル'),
    labelOnly: true,
  },
  {
    name: 'gr/afm',
    shape: /^\d{9}$/u,
    lengths: [9],
    passes: passesGreek,
    words: words('afm|greek tax\\w*', 'αφμ|α\\.φ\\.μ|ギリシャ'),
    labelOnly: true,
  },
];
