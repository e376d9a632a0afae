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
const UNIT_WORD = '(?:[Aa]pt|APT|[Aa]partment|[Ss]uite|SUITE|[Ss]te|[Uu]nit|[Ff]lat|[Rr]oom|[Ff]loor)';
export const UNIT = `(?:${UNIT_WORD}\\.? ?#? ?[A-Z]?\\d{1,5}[A-Z]?|#\\d{1,5}[A-Z]?)`;

const STATE =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
export const ZIP = `${STATE}\\.? \\d{5}(?:-\\d{4})?`;

/** Postcode areas of Royal Mail; the second half never holds C, I, K, M, O or V. */
const AREA =
  '(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)';
export const POSTCODE = `${AREA}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`;

const GAP = '(?:,? |,?\\s{0,3}\\n[> ?\\t]{0,8})';
const CITY = `[${CAPITAL}][${LETTER}'’ ().-]{1,32}`;
/** City and code, or city, country and code. */
const TOWN_AND_CODE = `(?:${GAP}${CITY}?${GAP}(?:${ZIP}|${POSTCODE}|[${CAPITAL}][${LETTER} ()]{1,24} \\d{5}(?!\\d)))`;

/** Number, name and kind of street, with what follows of unit, town and code. */
export const STREET_ADDRESS =
  `\\d{1,6}[A-Za-z]?(?:-\\d{1,4})?(?: \\d{1,5}[A-Za-z]?)? (?:${WORD} ){1,4}(?:(?<street>${STREET})(?![${LETTER}\\d])\\.?(?: (?:North|South|East|West|[NS][EW]|[NSEW])(?![${LETTER}]))?(?:${GAP}${UNIT}){0,2}${TOWN_AND_CODE}?` +
  `|${PERHAPS_STREET}(?![${LETTER}\\d])(?:(?:${GAP}${UNIT}){1,2}${TOWN_AND_CODE}?|${TOWN_AND_CODE}))`;

/** Post office boxes and the forces' post of the United States. */
export const BOX_ADDRESS = `(?:(?:PSC|Unit|unit|UNIT|CMR) \\d{1,5},? ?(?:Box|box|BOX) \\d{1,5}|US(?:NS|NV|CGC|S) [${CAPITAL}][${LETTER} ]{1,24})(?:,? |,?\\s{0,3}\\n[> ?\\t]{0,8})(?:[AFD]PO|[afd]po) (?:A[AEP]|a[aep]) \\d{5}|(?:P\\.? ?O\\.? ?Box|Post ?box) \\d{1,6}`;

/** Any name and number with a unit behind it, as forms of many countries print it. */
export const UNIT_ADDRESS = `(?:\\d{1,6}${GAP})?(?:\\d{1,6} )?[${LETTER}][${LETTER}'’.]{1,24}(?: [${LETTER}\\d'’.]{1,24}){0,6}${GAP}${UNIT}(?:${GAP}${UNIT})?(?:(?:${GAP}|\\n)${CITY}){0,2}(?:${GAP}|\\n)${CITY}? ?\\d{4,5}(?!\\d)`;
