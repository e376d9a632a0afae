import { type Found, weigh } from '../detector.ts';
import type { Analysis } from './ja-analysis.ts';
import { stateOf } from './ja-classes.ts';

const PLACE = stateOf('place');
const COUNTRY = stateOf('country');
const SUFFIX = stateOf('suffix-place');

/** Bare names of places: listed places and countries, with the 市, 県 or 町 that follows, one finding for a chain. */
export function places({ text, words }: Analysis): readonly Found[] {
  const found: Found[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (first === undefined || (first.state !== PLACE && first.state !== COUNTRY) || !first.known) continue;
    let end = first.end;
    let last = index;
    for (let next = index + 1; next < words.length && words[next]?.start === end; next++) {
      const state = words[next]?.state;
      if (state !== PLACE && !(state === SUFFIX && isUnit(text.slice(words[next]?.start, words[next]?.end)))) break;
      end = words[next]?.end ?? end;
      last = next;
    }
    index = last;
    if (end - first.start < 2 || LANGUAGE.test(text.slice(end, end + 2))) continue;
    const unit = last > index || /[都道府県市区町村郡州国]$/u.test(text.slice(first.start, end));
    found.push({ start: first.start, end, ...weigh(0.5, ['dictionary', 0.1], unit && ['address-parts', 0.15]) });
  }
  return found;
}

/** Behind a country this makes a language or a script: フランス語, アラビア数字. */
export const LANGUAGE = /^(?:語(?![るりっ])|数字|文字|字)/u;

function isUnit(suffix: string): boolean {
  return /^(?:都|道|府|県|市|区|町|村|郡|州|島|川|山|湾|半島|諸島|地方|省)$/u.test(suffix);
}
