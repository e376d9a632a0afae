import { passesLuhn } from '../checks.ts';
import {
  passesBritishVat,
  passesBsn,
  passesDutchVat,
  passesFrenchSocial,
  passesFrenchTax,
  passesFrenchVat,
  passesNhs,
  passesUtr,
} from './check-europe.ts';
import { type ForeignId, words } from './foreign-kind.ts';

const BRITAIN = words('uk|british|britain|england', 'イギリス|英国');
const FRANCE = words('french|france|français', 'フランス');
const NETHERLANDS = words('dutch|netherlands|nederland\\w*', 'オランダ');
const VAT = 'vat(?: (?:id|no\\.?|number|reg(?:istration)?))*|付加価値税';

/** Britain, France and the Netherlands. */
export const WEST_EUROPE: readonly ForeignId[] = [
  {
    name: 'gb/nhs',
    shape: /^\d{10}$/u,
    lengths: [10],
    written: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/u,
    passes: passesNhs,
    words: words('nhs(?:[ -]?(?:no\\.?|number))?|national health', '国民保健'),
    land: BRITAIN,
  },
  {
    name: 'gb/utr',
    shape: /^\d{10}$/u,
    lengths: [10],
    written: /^\d{5} ?\d{5}$/u,
    passes: passesUtr,
    words: words('utr|unique taxpayer(?: reference)?|self[- ]assessment', '納税者参照'),
    labelOnly: true,
  },
  {
    name: 'gb/vat',
    shape: /^(?:GB)?\d{9}$/u,
    lengths: [9, 11],
    passes: passesBritishVat,
    words: words(VAT),
    bare: /^GB/u,
    labelOnly: true,
  },
  {
    name: 'gb/driving',
    shape: /^[A-Z9]{5}\d[0156]\d(?:[0-2]\d|3[01])\d[A-Z9]{2}[A-Z0-9][A-Z]{2}$/u,
    lengths: [16],
    words: words('driv\\w*|licen[cs]e|dvla', '運転免許'),
    bare: true,
  },
  {
    name: 'gb/plate',
    shape: /^[A-Z]{2}\d{2}[A-Z]{3}$/u,
    lengths: [7],
    written: /^[A-Z]{2}\d{2} [A-Z]{3}$/u,
    words: words('plates?|vehicles?|registration|reg(?: no\\.?)?', '車両'),
  },
  {
    name: 'fr/nir',
    shape: /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$/u,
    lengths: [15],
    passes: passesFrenchSocial,
    words: words('nir|insee|sécu\\w*(?: sociale)?|sécurité sociale|securite sociale|numéro de sécu', '社会保障'),
    land: FRANCE,
    bare: true,
  },
  {
    name: 'fr/spi',
    shape: /^[0-3]\d{12}$/u,
    lengths: [13],
    passes: passesFrenchTax,
    words: words('spi|numéro fiscal|numero fiscal|référence fiscale|nif|tin', '納税者番号'),
    land: FRANCE,
    labelOnly: true,
  },
  {
    name: 'fr/siret',
    shape: /^\d{14}$/u,
    lengths: [14],
    passes: (d) => passesLuhn(d) && passesLuhn(d.slice(0, 9)),
    words: words('siret', '事業所番号'),
    land: FRANCE,
    labelOnly: true,
  },
  {
    name: 'fr/siren',
    shape: /^\d{9}$/u,
    lengths: [9],
    passes: passesLuhn,
    words: words('siren|rcs', '企業番号'),
    labelOnly: true,
  },
  {
    name: 'fr/tva',
    shape: /^FR\d{11}$/u,
    lengths: [13],
    passes: passesFrenchVat,
    words: words(`${VAT}|tva(?: intracommunautaire)?`),
    bare: true,
  },
  {
    name: 'nl/bsn',
    shape: /^\d{9}$/u,
    lengths: [9],
    passes: passesBsn,
    words: words('bsn(?:-?nummer)?|sofi(?:-?nummer)?|onderwijsnummer', 'burgerservice|市民サービス番号'),
    land: NETHERLANDS,
    labelOnly: true,
  },
  {
    name: 'nl/btw',
    shape: /^NL\d{9}B\d{2}$/u,
    lengths: [14],
    passes: passesDutchVat,
    words: words(`${VAT}|btw\\w*`),
    bare: true,
  },
];
