/**
 * Words for identity documents in the languages of the twenty largest economies and their neighbours, as alternations
 * for `labelWords`. Longer words first, so that "passport number" is one label.
 */

export const PASSPORT_WORDS = [
  'passport(?:[ _-]?(?:numbers?|no\\.?|num|#|id))?',
  'pasaporte(?: (?:es|número|numero|n[º°.]{1,2}))*',
  'passeport(?: (?:est|numéro|n[º°.]{1,2}))*',
  'passaporto(?: (?:è|numero|n[º°.]{1,2}))*',
  'passaporte(?: (?:é|número|n[º°.]{1,2}))*',
  'reisepass(?:-?(?:nummer|nr\\.?))?|passnummer|pass-nr\\.?',
  'paspoort(?:nummer)?|pasaport(?: (?:no|numarası))?|paszport(?:u)?|hộ chiếu(?: số)?|(?:nomor |no\\.? )?paspor',
  '护照(?:号码|号)?|護照(?:號碼|號)?|여권(?: ?번호)?|загранпаспорт\\p{L}*|паспорт\\p{L}*(?: серия)?(?: и номер)?|паспорта?',
  'पासपोर्ट|หนังสือเดินทาง(?:เลขที่)?|جواز (?:ال)?سفر|外国旅券(?:番号)?',
].join('|');

export const DOCUMENT_WORDS = [
  "(?:driver['’]?s?|driving)[ _-]?licen[cs]e(?:[ _-]?(?:numbers?|no\\.?|num|#|id))?|\\bdl(?: no\\.?|#| number)",
  'permis de conduire(?: n[º°.]{1,2})?|führerschein-?(?:nummer|nr\\.?)|patente di guida(?: n[º°.]{1,2})?',
  '(?:licencia|permiso|carn[eé]) de conducir(?: (?:es|número|n[º°.]{1,2}))*|carteira de (?:motorista|habilitação)',
  'rijbewijs(?:nummer)?|ehliyet(?: (?:no|numarası))?|prawo jazdy(?: nr)?|giấy phép lái xe|\\bsim (?:no|nomor)\\.?',
  '驾驶证(?:号码?|号)?|駕照(?:號碼)?|운전면허(?:증)?(?: ?번호)?|водительск\\p{L}* удостоверени\\p{L}*|ใบขับขี่|رخصة القيادة',
  '(?:海外|外国|国際|米国|州)の?(?:運転)?免許証?(?:番号)?',
  '(?:national |personal |photo )?(?:id|identity|identification)[ _-]?(?:card|document)[ _-]?(?:numbers?|no\\.?|num|#)|id[ _-]?card(?=[ :#=])',
  'national (?:id|identity)(?:[ _-]?(?:card|numbers?|no\\.?|#)){0,2}|state id(?: (?:numbers?|no\\.?))?',
  '(?:tax(?:payer)?|fiscal)[ _-]?(?:id(?:entification)?|reference)?[ _-]?(?:number|no\\.?)|tax[ _-]?id',
  'social[ _-]?(?:security|insurance)[ _-]?(?:numbers?|no\\.?|num)',
  "carte (?:nationale )?d['’]identité(?: n[º°.]{1,2}| numéro)?|num[ée]ro (?:fiscal|d['’]identité)|titre de séjour(?: n[º°.]{1,2})?",
  'personalausweis-?(?:nummer|nr\\.?)|ausweis-?(?:nummer|nr\\.?)|identitätskarte(?:nnummer)?|aufenthaltstitel(?:nummer)?',
  "carta d['’]identità(?: n[º°.]{1,2}| numero)?|documento (?:nacional )?de (?:identidad|identidade)|cédula(?: de (?:identidad|ciudadanía))?|carteira de identidade",
  'identiteitskaart(?:nummer)?|dowód osobisty|dowodu osobistego|(?:nr|numer) dowodu|kimlik kartı(?: (?:no|seri))?',
  '身份证(?:号码?|号)|身分證(?:字號|號碼)|주민등록증|удостоверени\\p{L}* личности|บัตรประจำตัว|بطاقة الهوية|(?:海外|外国)の?身分証(?:明書)?(?:番号)?',
].join('|');

/** Of these literals at least one occurs in every label above. */
export const DOCUMENT_LITERALS: readonly string[] = [
  ...[
    'passport',
    'pasaporte',
    'passeport',
    'passaport',
    'reisepass',
    'passn',
    'pass-n',
    'paspo',
    'pasaport',
    'paszport',
  ],
  ...['hộ chiếu', '护照', '護照', '여권', 'паспорт', 'पासपोर्ट', 'หนังสือเดินทาง', 'سفر', '旅券', '免許', '身分証'],
  ...['licence', 'license', 'licencia', 'dl', 'permis', 'führerschein', 'patente', 'carné', 'carne', 'carteira'],
  ...['rijbewijs', 'ehliyet', 'prawo jazdy', 'giấy phép', 'sim no', 'sim nomor', '驾驶证', '駕照', '운전면허'],
  ...[
    'водительск',
    'ใบขับขี่',
    'رخصة',
    'id card',
    'id_card',
    'id-card',
    'idcard',
    'identity',
    'identification',
    'national id',
  ],
  ...['national_id', 'national-id', 'state id', 'tax', 'fiscal', 'social', 'carte', 'identité', 'séjour', 'ausweis'],
  ...['identitätskarte', 'aufenthaltstitel', 'carta d', 'documento', 'cédula', 'identiteitskaart', 'dowód', 'dowodu'],
  ...['kimlik', '身份证', '身分證', '주민등록증', 'удостоверени', 'บัตรประจำตัว', 'بطاقة', 'id document', 'id_document'],
];
