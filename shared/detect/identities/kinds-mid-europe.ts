import {
  passesAhv,
  passesAustrian,
  passesGermanPension,
  passesGermanTax,
  passesGermanTaxDigits,
  passesIcao,
  passesKvnr,
  passesLanr,
  passesMod11And10,
  passesSwissCompany,
} from './check-mid-europe.ts';
import { type ForeignId, words } from './foreign-kind.ts';

const GERMANY = words('german|germany|deutsch\\w*', 'ドイツ');
const SWITZERLAND = words('swiss|switzerland|schweiz\\w*|suisse', 'スイス');
const VAT = 'vat(?: (?:id|no\\.?|number|reg(?:istration)?))*|付加価値税';

/** Germany, Austria and Switzerland. */
export const MID_EUROPE: readonly ForeignId[] = [
  {
    name: 'de/idnr-digits',
    shape: /^[1-9]\d{10}$/u,
    lengths: [11],
    passes: passesGermanTaxDigits,
    words: words('german tax\\w*', 'steuer|ドイツ'),
  },
  {
    name: 'de/idnr',
    shape: /^[1-9]\d{10}$/u,
    lengths: [11],
    passes: passesGermanTax,
    words: words('idnr\\.?|tin', 'steuer|german tax|納税者番号'),
    land: GERMANY,
    labelOnly: true,
  },
  {
    name: 'de/stnr',
    shape: /^\d{10,13}$/u,
    lengths: [10, 11, 13],
    written: /^\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}$|^\d{13}$/u,
    words: words('st\\.?-?nr\\.?', 'steuernummer|税務番号'),
    labelOnly: true,
  },
  {
    name: 'de/svnr',
    shape: /^\d{8}[A-Z]\d{3}$/u,
    lengths: [12],
    passes: passesGermanPension,
    words: words('rvnr\\.?|svnr\\.?|vsnr\\.?', 'sozialversicherung|rentenversicherung|versicherungsnummer|社会保険'),
    land: GERMANY,
    bare: true,
  },
  {
    name: 'de/vat',
    shape: /^DE[1-9]\d{8}$/u,
    lengths: [11],
    passes: (value) => passesMod11And10(value.slice(2)),
    words: words(`${VAT}|ust-?id\\w*`, 'umsatzsteuer'),
    bare: true,
  },
  {
    name: 'de/lanr',
    shape: /^\d{9}$/u,
    lengths: [9],
    passes: passesLanr,
    words: words('lanr', 'arztnummer|医師番号'),
  },
  {
    name: 'de/kvnr',
    shape: /^[A-Z]\d{9}$/u,
    lengths: [10],
    passes: passesKvnr,
    words: words('kvnr|health insurance', 'krankenver|versicherten-?(?:nummer|nr)|健康保険'),
    land: GERMANY,
  },
  {
    name: 'de/passport',
    shape: /^[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}\d?$/u,
    lengths: [9, 10],
    passes: (value) => passesIcao(value),
    words: words('passport|passnummer', 'reisepass|ausweis|パスポート|旅券'),
  },
  {
    name: 'ch/ahv',
    shape: /^756\d{10}$/u,
    lengths: [13],
    passes: passesAhv,
    words: words('ahv(?:-?(?:nr\\.?|nummer))?|avs|n° avs', 'sozialversicherung|社会保障'),
    land: SWITZERLAND,
    bare: /\./u,
  },
  {
    name: 'ch/uid',
    shape: /^CHE\d{9}$/u,
    lengths: [12],
    passes: passesSwissCompany,
    words: words(`uid|ide|mwst|${VAT}`, 'mehrwertsteuer'),
    bare: true,
  },
  {
    name: 'at/svnr',
    shape: /^\d{10}$/u,
    lengths: [10],
    written: /^\d{4} ?\d{6}$/u,
    passes: passesAustrian,
    words: words('svnr\\.?|austrian?|österreich\\w*', 'sozialversicherung|versicherungsnummer|オーストリア'),
    labelOnly: true,
  },
];
