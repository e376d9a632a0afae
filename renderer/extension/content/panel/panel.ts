import type { Language } from '../../../../shared/language.ts';
import type { CheckedText } from '../../../../shared/policy/check.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import type { AppContact } from '../../messages.ts';
import { button, element } from './element.ts';
import { findingsList, safeText } from './panel-parts.ts';

/** Why a person may let a text go as it is. */
export const REASONS = ['public', 'consent', 'sample', 'mistaken'] as const;
export type ReleaseReason = (typeof REASONS)[number];

export type Choice =
  | { readonly deed: 'safe' }
  | { readonly deed: 'original'; readonly reason: ReleaseReason }
  | { readonly deed: 'back' };

export interface Question {
  /** What was about to happen. */
  readonly about: 'insert' | 'send' | 'leaving';
  readonly language: Language;
  readonly site: string;
  readonly contact: AppContact;
  readonly text: string;
  /** The verdict; `undefined` when there is none. */
  readonly checked: CheckedText | undefined;
}

/** Asks in a dialog above the page and resolves to what the person chose. Escape goes back. */
export function ask(root: ShadowRoot, question: Question): Promise<Choice> {
  return new Promise((resolve) => {
    const answer = (choice: Choice) => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    const dialog = element(
      'dialog',
      { lang: question.language, 'aria-labelledby': 'title' },
      ...contents(question, answer),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer({ deed: 'back' });
    });
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('button.main, button')?.focus();
  });
}

type Answer = (choice: Choice) => void;

function contents(question: Question, answer: Answer): readonly Node[] {
  const { about, language, site, checked, contact } = question;
  const words = extensionWords[language];
  const isUnchecked = checked === undefined && about !== 'leaving';
  const title = isUnchecked ? words.title.unchecked : words.title[about](site);
  return [
    element('h1', { id: 'title' }, title),
    element('p', {}, leadOf(question)),
    ...(checked === undefined ? [] : [element('h2', {}, words.found), findingsList(question.text, checked, language)]),
    ...(maySend(question) && checked !== undefined
      ? [element('h2', {}, words.safeText), safeText(checked.result.redacted)]
      : []),
    ...(words.contact[contact] === '' ? [] : [element('p', { class: 'note' }, words.contact[contact])]),
    deeds(question, answer),
    ...(maySend(question) ? [release(language, answer)] : []),
  ];
}

/** What blocks must leave the text by the person's own hand; what is to be masked can be. */
function maySend({ about, checked }: Question): boolean {
  return about !== 'leaving' && checked?.result.action === 'redact';
}

function leadOf({ about, language, checked, contact }: Question): string {
  const { lead } = extensionWords[language];
  if (contact === 'policy-refused') return lead.policyRefused;
  if (about === 'leaving') return lead.leaving;
  if (checked === undefined) return lead.unchecked;
  return checked.result.action === 'block' ? lead.block : lead.redact;
}

function deeds(question: Question, answer: Answer): HTMLElement {
  const { about } = question;
  const words = extensionWords[question.language];
  const back = button(about === 'leaving' ? words.back.close : words.back[about], 'plain', () =>
    answer({ deed: 'back' }),
  );
  if (!maySend(question) || about === 'leaving') return element('div', { class: 'deeds' }, back);
  const safe = button(words.safe[about], 'main', () => answer({ deed: 'safe' }));
  return element('div', { class: 'deeds' }, safe, back);
}

function release(language: Language, answer: Answer): HTMLElement {
  const words = extensionWords[language];
  const select = element('select', { 'aria-label': words.reason.legend });
  select.append(element('option', { value: '' }, words.reason.choose));
  for (const reason of REASONS) select.append(element('option', { value: reason }, words.reason[reason]));
  const go = button(words.asItIs, 'plain', () => {
    const reason = REASONS.find((item) => item === select.value);
    if (reason !== undefined) answer({ deed: 'original', reason });
  });
  go.disabled = true;
  select.addEventListener('change', () => {
    go.disabled = select.value === '';
  });
  return element('details', {}, element('summary', {}, words.asItIs), element('div', { class: 'deeds' }, select, go));
}
