const FIRST_KANA = 0x30a1;
const LAST_KANA = 0x30f4;
const HIRAGANA_TO_KATAKANA = 0x60;
/** The lists hold readings as one printable ASCII character for each kana, which loads at a third of the size. */
const FIRST_CODE = 0x23;
const LONG_SOUND = '~';

/** A reading in katakana or hiragana as the lists hold it; characters that are no kana become `?` or `!`. */
export function packReading(reading: string): string {
  let packed = '';
  for (const kana of reading) {
    const unit = kana.charCodeAt(0);
    const katakana = unit >= 0x3041 && unit <= 0x3094 ? unit + HIRAGANA_TO_KATAKANA : unit;
    if (kana === 'ー') packed += LONG_SOUND;
    else packed += katakana < FIRST_KANA || katakana > LAST_KANA ? '!' : codeOf(katakana);
  }
  return packed;
}

/** No backslash, so that the lists need no escapes: it moves behind the last code. */
function codeOf(katakana: number): string {
  const code = katakana - FIRST_KANA + FIRST_CODE;
  return code === 0x5c ? '|' : String.fromCharCode(code);
}

/** How names of people sound, from the third and fourth line of the list of given names. */
export interface Readings {
  isGiven(kana: string): boolean;
  isSurname(kana: string): boolean;
}

/** Opens the readings; the lists are split when a text first asks for one. */
export function openReadings(givenNames: string, surnames: string): Readings {
  const given = setOnce(givenNames);
  const surname = setOnce(surnames);
  return {
    isGiven: (kana) => given().has(packReading(kana)),
    isSurname: (kana) => surname().has(packReading(kana)),
  };
}

function setOnce(list: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(list.trim().split(' '));
    return set;
  };
}
