import {
  passesCzech,
  passesInn,
  passesOgrn,
  passesPesel,
  passesRomanian,
  passesSnils,
  passesUkrainian,
} from './check-east.ts';
import { passesNip, passesRegon } from './check-europe.ts';
import { type ForeignId, words } from './foreign-kind.ts';

const POLAND = words('poland|polish|polska|polski\\w*', 'ポーランド');
const RUSSIA = words('russian?|russian federation', 'росси|ロシア');
const VAT = 'vat(?: (?:id|no\\.?|number|reg(?:istration)?))*|付加価値税';

/** Russia, Poland and their neighbours. */
export const EAST_EUROPE: readonly ForeignId[] = [
  {
    name: 'pl/pesel',
    shape: /^\d{11}$/u,
    lengths: [11],
    passes: passesPesel,
    words: words('pesel(?:u|em)?'),
    land: POLAND,
  },
  {
    name: 'pl/nip',
    shape: /^(?:PL)?\d{10}$/u,
    lengths: [10, 12],
    written: /^(?:PL ?)?(?:\d{10}|\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3})$/u,
    passes: (value) => passesNip(value.slice(-10)),
    words: words(`nip(?:u)?|${VAT}`, '納税者番号'),
    land: POLAND,
    bare: /^PL|-.*-.*-/u,
    labelOnly: true,
  },
  {
    name: 'pl/regon',
    shape: /^\d{9}$/u,
    lengths: [9],
    passes: passesRegon,
    words: words('regon'),
    labelOnly: true,
  },
  {
    name: 'ru/inn',
    shape: /^(?:\d{10}|\d{12})$/u,
    lengths: [10, 12],
    passes: passesInn,
    words: words('inn', '(?<!\\p{L})инн(?!\\p{L})|納税者番号'),
    land: RUSSIA,
    labelOnly: true,
  },
  {
    name: 'ru/snils',
    shape: /^\d{11}$/u,
    lengths: [11],
    written: /^(?:\d{11}|\d{3}-\d{3}-\d{3}[ -]\d{2})$/u,
    passes: passesSnils,
    words: words('snils', 'снилс|社会保険'),
    land: RUSSIA,
    bare: /-/u,
    labelOnly: true,
  },
  {
    name: 'ru/ogrn',
    shape: /^(?:\d{13}|\d{15})$/u,
    lengths: [13, 15],
    passes: passesOgrn,
    words: words('ogrn(?:ip)?', 'огрн(?:ип)?'),
    labelOnly: true,
  },
  {
    name: 'ru/passport',
    shape: /^\d{10}$/u,
    lengths: [10],
    written: /^\d{2} ?\d{2} ?\d{6}$/u,
    words: words('russian passport|internal passport', 'паспорт\\p{L}*|ロシア旅券|ロシアのパスポート'),
    labelOnly: true,
  },
  {
    name: 'ua/rnokpp',
    shape: /^\d{10}$/u,
    lengths: [10],
    passes: passesUkrainian,
    words: words('rnokpp|ukrain\\w*', 'рнокпп|(?<!\\p{L})іпн(?!\\p{L})|ウクライナ'),
    labelOnly: true,
  },
  {
    name: 'cz/rc',
    shape: /^\d{10}$/u,
    lengths: [10],
    written: /^\d{6}\/?\d{4}$/u,
    passes: passesCzech,
    words: words('r\\.?č\\.?|rodn[éeý] č\\w*|birth number|czech|slovak', 'チェコ'),
    bare: /\//u,
    labelOnly: true,
  },
  {
    name: 'ro/cnp',
    shape: /^[1-9]\d{12}$/u,
    lengths: [13],
    passes: passesRomanian,
    words: words('cnp|cod numeric personal|romanian?', 'ルーマニア'),
    labelOnly: true,
  },
];
