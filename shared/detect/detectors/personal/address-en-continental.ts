import { CAPITAL, GAP, LETTER, TOWN_AND_CODE, UNIT } from './address-en-parts.ts';

/**
 * Streets of the European mainland as they stand in English mail: the kind of street is the end of the name
 * (Lindenstraße 12) or comes before it (Rue du Port 3, Calle Mayor 22), and the code stands before the town.
 */
const ENDINGS =
  '(?:straße|strasse|str\\.|weg|platz|allee|gasse|damm|chaussee|steig|straat|laan|plein|gracht|kade|dijk|gatan|vägen|stigen|vej|sgade|egade|rgade|veien|katu)';
const BEFORE =
  '(?:Rue|Avenue|Boulevard|Chemin|Quai|Allée|Calle|Avenida|Av\\.|Avda\\.|Paseo|Plaza|Carrer|Via|Viale|Piazza|Corso|Rua|Praça|Travessa|Largo|ul\\.|Ulica|al\\.|Strada|Ulitsa)';
const PART = `(?:[${CAPITAL}][${LETTER}'’.-]{1,20}|de|del|della|des|du|la|le|les|los|las|da|do|dos|di|dei|den|der|van|von|d['’][${LETTER}]{2,20}|l['’][${LETTER}]{2,20})`;
const CODE_AND_TOWN = `(?:,? |, ?\\n|\\n)(?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}|\\d{3} \\d{2})(?: [A-Z]{2})? [${CAPITAL}][${LETTER}-]{1,24}`;
const TAIL = `(?:${CODE_AND_TOWN}|(?:${GAP}${UNIT}){1,2}${TOWN_AND_CODE}?)?`;
const NUMBER = '\\d{1,4} ?[A-Za-z]?(?![A-Za-z\\d])(?:[/-]\\d{1,4})?';

const blanks = (list: string): readonly string[] => list.split(' ').map((word) => `${word} `);

/** Literals of each form, in lower case: what follows them is a name or a number. */
export const ENDING_WORDS = blanks(
  'straße strasse str. weg platz allee gasse damm chaussee steig straat laan plein gracht kade dijk gatan vägen stigen vej gade veien katu',
);
export const BEFORE_WORDS = blanks(
  'rue avenue boulevard chemin quai allée calle avenida av. avda. paseo plaza carrer via viale piazza corso rua praça travessa largo ul. ulica al. strada ulitsa',
);

/** The kind of street at the end of its name: Lindenstraße 12, 10115 Berlin. */
export const ENDING_ADDRESS =
  `(?:(?:\\d{1,6} )?[${CAPITAL}][${LETTER}-]{2,24}${ENDINGS} ?${NUMBER}${TAIL}` +
  `|[${CAPITAL}][${LETTER}.-]{2,20} (?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Damm) ${NUMBER}${TAIL})`;

/** The kind of street before its name: 17 rue de la Paix, 75002 Paris; Calle Mayor 22. */
export const BEFORE_ADDRESS =
  `(?:\\d{1,4}(?: ?bis| ?ter)?,? (?:${BEFORE}|rue|avenue|boulevard|chemin|quai|allée)(?: ${PART}){1,5}(?: ${NUMBER})?${TAIL}` +
  `|${BEFORE}(?: ${PART}){1,5},? ${NUMBER}${TAIL})`;
