import type { Language } from '../../../../shared/language.ts';
import type { CheckedText } from '../../../../shared/policy/check.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import { replacePlaceholders } from '../../../../shared/redact/placeholder.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { findingWords } from '../../../../shared/words/finding-words.ts';
import { element } from './element.ts';

/** A list longer than this is counted, not shown. */
const MOST_SHOWN = 8;

/** A value longer than this is cut in the list; the safe text shows its surroundings. */
const LONGEST_SHOWN = 60;

/** What was found, kind and value, in the order of the text. The values are cut out of the text here and nowhere else. */
export function findingsList(text: string, { result }: CheckedText, language: Language): HTMLElement {
  const held = result.findings.filter(({ action }) => holds(action));
  const list = element('ul');
  for (const { start, end, category } of held.slice(0, MOST_SHOWN)) {
    const value = text.slice(start, end).replace(/\s+/gu, ' ');
    const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    list.append(
      element('li', {}, element('b', {}, findingWords[language].category[category]), element('span', {}, shown)),
    );
  }
  if (held.length > MOST_SHOWN) list.append(element('li', {}, extensionWords[language].more(held.length - MOST_SHOWN)));
  return list;
}

/** The text as it would go, its placeholders marked. */
export function safeText(redacted: string): HTMLElement {
  const shown = element('pre', { tabindex: '0' });
  let rest = redacted;
  replacePlaceholders(redacted, (_placeholder, found) => {
    const at = rest.indexOf(found);
    shown.append(rest.slice(0, at), element('mark', {}, found));
    rest = rest.slice(at + found.length);
    return found;
  });
  shown.append(rest);
  return shown;
}
