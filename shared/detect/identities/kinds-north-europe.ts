import {
  passesBelgian,
  passesDanish,
  passesFinnish,
  passesFinnishCompany,
  passesIrish,
  passesNorwegian,
  passesSwedish,
} from './check-europe.ts';
import { type ForeignId, words } from './foreign-kind.ts';

const FINLAND = words('finnish|finland|suom\\w*', 'フィンランド');

/** The Nordic countries, Belgium and Ireland. */
export const NORTH_EUROPE: readonly ForeignId[] = [
  {
    name: 'fi/hetu',
    shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/u,
    lengths: [11],
    passes: passesFinnish,
    words: words('hetu|personal identity code', 'henkilö|個人識別'),
    land: FINLAND,
    bare: true,
  },
  {
    name: 'fi/ytunnus',
    shape: /^\d{8}$/u,
    lengths: [8],
    written: /^\d{7}-\d$/u,
    passes: passesFinnishCompany,
    words: words('y-tunnus|business id', '事業者番号'),
    land: FINLAND,
    labelOnly: true,
  },
  {
    name: 'se/personnummer',
    shape: /^(?:\d{10}|\d{12})$/u,
    lengths: [10, 12],
    written: /^\d{6,8}[-+]?\d{4}$/u,
    passes: passesSwedish,
    words: words('pnr|swed\\w*|org\\.? ?nr\\.?', 'personnummer|orgnummer|organisationsn|företag|samordning|個人番号'),
    land: words('sverige|svensk\\w*', 'スウェーデン'),
  },
  {
    name: 'no/fodselsnummer',
    shape: /^\d{11}$/u,
    lengths: [11],
    written: /^\d{6} ?\d{5}$/u,
    passes: passesNorwegian,
    words: words('fnr|birth number|d-nummer|national identity number', 'fødselsnummer|fodselsnummer|personnummer'),
    land: words('norw\\w*|norge|norsk\\w*', 'ノルウェー'),
  },
  {
    name: 'dk/cpr',
    shape: /^\d{10}$/u,
    lengths: [10],
    written: /^\d{6}-?\d{4}$/u,
    passes: passesDanish,
    words: words('cpr(?:-?(?:nr\\.?|nummer|number))?', 'personnummer'),
    labelOnly: true,
  },
  {
    name: 'be/nn',
    shape: /^\d{11}$/u,
    lengths: [11],
    passes: passesBelgian,
    words: words('rijksregister\\w*|registre national|niss|insz|national register', '国民登録'),
    land: words('belg\\w*', 'ベルギー'),
    bare: /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/u,
    labelOnly: true,
  },
  {
    name: 'ie/pps',
    shape: /^\d{7}[A-W][A-IW]?$/u,
    lengths: [8, 9],
    passes: passesIrish,
    words: words('ppsn?(?: (?:no\\.?|number))?|personal public service|irish|ireland', 'アイルランド'),
    labelOnly: true,
  },
];
