import { replacePlaceholders } from '../../../../shared/redact/placeholder.ts';
import { element } from './element.ts';

/** The text as it would go, its placeholders marked. */
export function safeText(redacted: string, label: string): HTMLElement {
  const shown = element('pre', { tabindex: '0', role: 'group', 'aria-label': label });
  let done = 0;
  replacePlaceholders(redacted, (_placeholder, found, at) => {
    shown.append(redacted.slice(done, at), element('mark', {}, found));
    done = at + found.length;
    return found;
  });
  shown.append(redacted.slice(done));
  return shown;
}
