/**
 * Pieces of the patterns for addresses in Latin letters. Letters are given as ranges: an engine needs tens of
 * milliseconds to compile a pattern that asks for the letters of all scripts a dozen times.
 */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ';

/** Words that make a street by themselves, and words that need more of an address behind them. */
const STREET =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Terrace|Crescent|Mews|Parkway|Pkwy|Turnpike|Strasse|Stra(?:ß|ss)e|Crossroads?)';
const PERHAPS_STREET =
  '(?:Court|Ct|Place|Pl|Square|Sq|Way|Close|Gardens|Grove|Hill|Circle|Cir|Highway|Hwy|Trail|Row|Walk|Quay|Green|Park|Alley|Plaza|Mall|View|Rise|Wharf)';

/** The beginnings of all the words above, in lower case. */
export const STREET_WORDS =
  'street st road rd avenue ave lane ln drive dr boulevard blvd terrace crescent mews parkway pkwy turnpike crossroad court ct place pl square sq way close gardens grove hill circle cir highway hwy trail row walk quay green park alley plaza mall view rise wharf'.split(
    ' ',
  );

const WORD = `(?:[${CAPITAL}][${LETTER}'’.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|de|la|of|the)`;
const UNIT_WORD =
  '(?:[Aa]pt|APT|[Aa]partment|[Ss]uite|SUITE|[Ss]te|[Uu]nit|UNIT|[Ff]lat|FLAT|[Rr]oom|[Ff]loor|[Ll]evel|[Ss]hop|[Oo]ffice)';
export const UNIT = `(?:${UNIT_WORD}\\.? ?#? ?[A-Z]?\\d{1,5}[A-Z]?|${UNIT_WORD} [A-Z](?![${LETTER}])|#\\d{1,5}[A-Z]?|\\d{1,2}(?:st|nd|rd|th) [Ff]loor)`;

const STATE =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
export const ZIP = `${STATE}\\.? \\d{5}(?:-\\d{4})?`;

/** Postcode areas of Royal Mail; the second half never holds C, I, K, M, O or V. */
const AREA =
  '(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)';
export const POSTCODE = `${AREA}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`;

/** Canada Post: province and code, whose letters are never D, F, I, O, Q or U; Australia Post: state and four digits. */
const CANADIAN =
  '(?:AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT),? {1,2}[ABCEGHJ-NPR-TVXY]\\d[ABCEGHJ-NPRSTV-Z] ?\\d[ABCEGHJ-NPRSTV-Z]\\d';
const AUSTRALIAN = '(?:NSW|VIC|Vic|QLD|Qld|WA|SA|TAS|Tas|NT|ACT),? {1,2}\\d{4}(?!\\d)';

export const GAP = '(?:,? |,?\\s{0,3}\\n[> ?\\t]{0,8})';
/** Between two parts that may hold blanks: only a comma or a new line ends one. */
const STOP = '(?:, ?|,?\\s{0,3}\\n[> ?\\t]{0,8})';
const CITY = `[${CAPITAL}][${LETTER}'’ ().-]{1,32}`;
/** City and code, or city, country and code. */
const CODE = `(?:${ZIP}|${POSTCODE}|${CANADIAN}|${AUSTRALIAN}|[${CAPITAL}][${LETTER} ()]{1,24} \\d{5}(?!\\d))`;
export const TOWN_AND_CODE = `(?:(?:${STOP}${CITY}){0,2}${GAP}${CITY}?${GAP}${CODE})`;
/** What follows a street of itself: quarter of the compass, unit, town and code. */
const COMPASS = `(?: (?:North|South|East|West|[NS][EW]|[NSEW])(?![${LETTER}]))`;

/** A code that tells a place without a street: with its state or province, or of the Royal Mail. */
export const PLACE_CODE = `(?=[A-Z]{1,2}[A-Z\\d,. ]|[VQT][a-z]{2} \\d)(?:${ZIP}(?!\\d)|${CANADIAN}|${AUSTRALIAN}|${POSTCODE})`;

/** Number, name and kind of street, with what follows of unit, town and code. */
export const STREET_ADDRESS =
  `(?:${UNIT}${GAP})?(?:\\d{1,6}[A-Za-z]?(?:-\\d{1,4})?(?: \\d{1,5}[A-Za-z]?)? (?:${WORD} ){1,4}(?:(?<street>${STREET})(?![${LETTER}\\d])\\.?${COMPASS}?(?:${GAP}${UNIT}){0,2}${TOWN_AND_CODE}?` +
  `|${PERHAPS_STREET}(?![${LETTER}\\d])${COMPASS}?(?:(?:${GAP}${UNIT}){1,2}${TOWN_AND_CODE}?|${TOWN_AND_CODE}))` +
  `|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:${WORD} ){1,4}(?:${STREET}|${PERHAPS_STREET})(?![${LETTER}\\d])(?:${GAP}${UNIT}){0,2}${TOWN_AND_CODE})`;

/** Number and name of a street that has no word for its kind, or a business park, down to the code. */
export const PLAIN_STREET_ADDRESS = `(?:${UNIT}${GAP}(?:\\d{1,5}[A-Za-z]? )?|\\d{1,5}[A-Za-z]? )${WORD}(?: ${WORD}){0,4}(?:${GAP}${UNIT}){0,2}(?:${STOP}${CITY}){0,2}(?:${STOP}| )${PLACE_CODE}`;

/** Post office boxes and the forces' post of the United States. */
export const BOX_ADDRESS = `(?:(?:PSC|Unit|unit|UNIT|CMR) \\d{1,5},? ?(?:Box|box|BOX) \\d{1,5}|US(?:NS|NV|CGC|S) [${CAPITAL}][${LETTER} ]{1,24})(?:,? |,?\\s{0,3}\\n[> ?\\t]{0,8})(?:[AFD]PO|[afd]po) (?:A[AEP]|a[aep]) \\d{5}|(?:(?:G\\.?)?P\\.? ?O\\.? ?Box|PO BOX|Post(?:al)? ?box|Locked Bag|(?:RR|R\\.R\\.|HC) ?#?\\d{1,4},? [Bb]ox) \\d{1,6}${TOWN_AND_CODE}?`;

/** Any name and number with a unit behind it, as forms of many countries print it. */
export const UNIT_ADDRESS = `(?:\\d{1,6}${GAP})?(?:\\d{1,6} )?[${LETTER}][${LETTER}'’.]{1,24}(?: [${LETTER}\\d'’.]{1,24}){0,6}${GAP}${UNIT}(?:${GAP}${UNIT})?(?:(?:${GAP}|\\n)${CITY}){0,2}(?:${GAP}|\\n)${CITY}? ?\\d{4,5}(?!\\d)`;
