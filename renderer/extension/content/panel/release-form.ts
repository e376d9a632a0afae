import type { Language } from '../../../../shared/language.ts';
import { RELEASE_REASONS, type ReleaseReason } from '../../../../shared/record/entry.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { button, element } from './element.ts';

/** The way past the safe text: folded away, and closed until a reason is chosen. */
export function releaseForm(
  language: Language,
  about: 'insert' | 'send',
  chosen: (reason: ReleaseReason) => void,
): HTMLElement {
  const words = extensionWords[language];
  let picked: ReleaseReason | undefined;
  const go = button(words.asItIs[about], 'plain', () => {
    if (picked !== undefined) chosen(picked);
  });
  go.disabled = true;
  const choices = RELEASE_REASONS.map((reason) => {
    const radio = element('input', { type: 'radio', name: 'reason', value: reason });
    radio.addEventListener('change', () => {
      picked = reason;
      go.disabled = false;
    });
    return element('label', {}, radio, words.reason[reason]);
  });
  return element(
    'details',
    {},
    element('summary', {}, words.asItIs.offer),
    element('fieldset', {}, element('legend', {}, words.reason.choose), ...choices),
    element('p', { class: 'note' }, words.reason.kept),
    element('div', { class: 'deeds' }, go),
  );
}
