import { describe, expect, it } from 'vitest';
import { FOREIGN_IDS } from '../../../../shared/detect/identities/kinds.ts';
import { country, numbersOf, type Oracle, stream } from './identity-forms.ts';

/** Our own judgement: shape and check digit of the kind. */
function judged(name: string, value: string): boolean {
  const kind = FOREIGN_IDS.find((item) => item.name === name);
  if (kind === undefined) throw new TypeError(`no kind ${name}`);
  return kind.shape.test(value) && kind.lengths.includes(value.length) && kind.passes?.(value) !== false;
}

/** `?` is a check digit and `!` a check letter: every choice is tried, so that right and wrong numbers are judged. */
const ROWS: readonly (readonly [kind: string, oracle: Oracle, template: string])[] = [
  ['us/ein', country('US', 'ein'), '?######??'],
  ['cn/ric', country('CN', 'ric'), '11010519YYMMDD###!'],
  ['de/svnr', country('DE', 'svnr'), '65DDMMYY@##?'],
  ['de/vat', country('DE', 'vat'), 'DE1#######?'],
  ['de/passport', country('DE', 'passport'), 'C########?'],
  ['in/aadhaar', country('IN', 'aadhaar'), '5##########?'],
  ['in/vid', country('IN', 'vid'), '5##############?'],
  ['in/pan', country('IN', 'pan'), '@@@!@12##@'],
  ['gb/utr', country('GB', 'utr'), '?#########'],
  ['gb/vat', country('GB', 'vat'), 'GB#######??'],
  ['fr/nir', country('FR', 'nir'), '1YYMM75######??'],
  ['fr/spi', country('FR', 'nif'), '3#########???'],
  ['fr/siren', country('FR', 'siren'), '########?'],
  ['fr/siret', country('FR', 'siret'), '404833048####?'],
  ['fr/tva', country('FR', 'tva'), 'FR??40483304?'],
  ['it/fiscal', country('IT', 'codicefiscale'), 'RSSMRA85T10A56#!'],
  ['it/vat', country('IT', 'iva'), '#######010?'],
  ['br/cpf', country('BR', 'cpf'), '#########??'],
  ['br/cnpj', country('BR', 'cnpj'), '########0001??'],
  ['ca/sin', country('CA', 'sin'), '1#######?'],
  ['ca/bn', country('CA', 'bn'), '########?RC0001'],
  ['ru/inn', country('RU', 'inn'), '77#######?'],
  ['ru/inn', country('RU', 'inn'), '77########??'],
  ['mx/curp', country('MX', 'curp'), 'BOXWYYMMDDHNERXN0?'],
  ['mx/rfc', country('MX', 'rfc'), 'GODEYYMMDDG3!'],
  ['kr/brn', country('KR', 'brn'), '220######?'],
  ['au/abn', country('AU', 'abn'), '??#########'],
  ['au/acn', country('AU', 'acn'), '########?'],
  ['au/tfn', country('AU', 'tfn'), '1#######?'],
  ['es/dni', country('ES', 'dni'), '########!'],
  ['es/nie', country('ES', 'nie'), 'X#######!'],
  ['es/cif', country('ES', 'cif'), 'B#######!'],
  ['es/cif', country('ES', 'cif'), 'Q#######!'],
  ['es/nss', country('ES', 'nss'), '281#######??'],
  ['id/npwp', country('ID', 'npwp'), '01######?013000'],
  ['tr/tckimlik', country('TR', 'tckimlik'), '1########??'],
  ['tr/vkn', country('TR', 'vkn'), '1########?'],
  ['nl/bsn', country('NL', 'bsn'), '1#######?'],
  ['nl/btw', country('NL', 'btw'), 'NL#######??B0?'],
  ['ch/ahv', country('CH', 'ssn'), '756#########?'],
  ['ch/uid', country('CH', 'uid'), 'CHE########?'],
  ['pl/nip', country('PL', 'nip'), '1########?'],
  ['pl/pesel', country('PL', 'pesel'), 'YYMMDD####?'],
  ['pl/regon', country('PL', 'regon'), '########?'],
  ['se/personnummer', (value) => country('SE', 'personnummer')(`${value.slice(0, 6)}-${value.slice(6)}`), 'YYMMDD###?'],
  ['se/personnummer', country('SE', 'orgnr'), '556######?'],
  ['fi/hetu', country('FI', 'hetu'), 'DDMMYY-###!'],
  ['fi/ytunnus', country('FI', 'ytunnus'), '#######?'],
  ['th/tnin', country('TH', 'idnr'), '110#########?'],
  ['tw/natid', country('TW', 'natid'), '@1#######?'],
  ['vn/mst', country('VN', 'mst'), '01#######?'],
  ['sg/uen', country('SG', 'uen'), 'T08LL####!'],
  ['sg/uen-business', country('SG', 'uen'), '0#######!'],
  ['sg/uen-business', country('SG', 'uen'), '2001#####!'],
  ['my/nric', country('MY', 'nric'), 'YYMMDD??####'],
  ['hk/hkid', country('HK', 'hkid'), 'C######!'],
  ['no/fodselsnummer', country('NO', 'fodselsnummer'), 'DDMM85399??'],
  ['at/svnr', country('AT', 'vnr'), '1##?DDMMYY'],
  ['pt/nif', country('PT', 'nif'), '2#######?'],
  ['ie/pps', country('IE', 'pps'), '#######!'],
  ['ie/pps', country('IE', 'pps'), '#######!A'],
  ['cz/rc', country('CZ', 'rc'), '60MMDD###?'],
  ['ro/cnp', country('RO', 'cnp'), '1YYMMDD12###?'],
  ['gr/afm', country('GR', 'vat'), '########?'],
  ['za/id', country('ZA', 'idnr'), 'YYMMDD####08?'],
  ['ar/cuit', country('AR', 'cuit'), '20########?'],
  ['cl/rut', country('CL', 'rut'), '1#######!'],
  ['co/nit', country('CO', 'nit'), '8########?'],
  ['nz/ird', country('NZ', 'ird'), '08######?'],
  ['ua/rnokpp', country('UA', 'rntrc'), '1########?'],
];

describe('check rules beside an independent library', () => {
  it.each(ROWS)('%s', (kind, oracle, template) => {
    const next = stream(template.length * 7919 + template.charCodeAt(0));
    const numbers = Array.from({ length: 40 }, () => numbersOf(template, next)).flat();
    const right = numbers.filter(oracle);
    expect(right.length, 'the library accepts some').toBeGreaterThan(0);
    expect(right.length, 'the library refuses some').toBeLessThan(numbers.length);
    expect(
      numbers.filter((value) => judged(kind, value) !== oracle(value)).map((value) => `${value} ${oracle(value)}`),
    ).toEqual([]);
  });
});
