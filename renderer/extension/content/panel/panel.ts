import type { Bilingual, Language } from '../../../../shared/language.ts';
import type { CheckedText } from '../../../../shared/policy/check.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import type { ReleaseReason } from '../../../../shared/record/entry.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import type { AppContact, CompanyReach } from '../../messages.ts';
import { button, element } from './element.ts';
import { explanations, findingsList } from './findings.ts';
import { releaseForm } from './release-form.ts';
import { safeText } from './safe-text.ts';

export type Choice =
  | { readonly deed: 'safe' }
  | { readonly deed: 'original'; readonly reason: ReleaseReason }
  | { readonly deed: 'back' };

/** What a detector says of itself: what it finds, why that is held, and what to write instead. */
export interface Explanation {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly instead: Bilingual;
}

export interface Question {
  /** What was about to happen. */
  readonly about: 'insert' | 'send' | 'leaving';
  readonly language: Language;
  readonly site: string;
  readonly contact: AppContact;
  readonly company?: CompanyReach | undefined;
  readonly text: string;
  /** The verdict; `undefined` when there is none. */
  readonly checked: CheckedText | undefined;
  /** Its rules may have a sentence of the company's own. */
  readonly policy?: Policy | undefined;
  readonly explain?: (detector: string) => Explanation | undefined;
}

/** Asks in a dialog above the page and resolves to what the person chose. Escape goes back. */
export function ask(root: ShadowRoot, question: Question): Promise<Choice> {
  return new Promise((resolve) => {
    const dialog = panelOf(question, (choice) => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      dialog.close();
      dialog.remove();
      resolve({ deed: 'back' });
    });
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.deeds button')?.focus();
  });
}

type Answer = (choice: Choice) => void;

/** The dialog, not shown yet. */
export function panelOf(question: Question, answer: Answer): HTMLDialogElement {
  const words = extensionWords[question.language];
  return element(
    'dialog',
    { lang: question.language, class: toneOf(question), 'aria-labelledby': 'title', 'aria-describedby': 'lead' },
    element(
      'header',
      {},
      element('p', { class: 'brand' }, words.brand),
      element('h1', { id: 'title' }, titleOf(question)),
    ),
    // What is longer than the window is scrolled, by keyboard too.
    element('div', { class: 'body', tabindex: '0', role: 'group', 'aria-label': words.contents }, ...body(question)),
    element('footer', {}, deeds(question, answer), ...releases(question, answer)),
  );
}

function body(question: Question): readonly Node[] {
  const { language, text, checked, contact, company } = question;
  const words = extensionWords[language];
  const notes = [...messagesOf(question), words.contact[contact], company === 'away' ? words.companyAway : ''].filter(
    (note) => note !== '',
  );
  return [
    element('p', { id: 'lead' }, leadOf(question)),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
    ...(checked === undefined ? [] : findingsList(text, checked, question)),
    ...(maySend(question) && checked !== undefined
      ? [element('h2', {}, words.safeText), safeText(checked.result.redacted, words.safeText)]
      : []),
    ...(checked === undefined ? [] : explanations(checked, question)),
  ];
}

/** What blocks must leave the text by the person's own hand; what is to be masked can be. */
function maySend({ about, checked }: Question): boolean {
  return about !== 'leaving' && checked?.result.action === 'redact';
}

function toneOf(question: Question): string {
  return maySend(question) ? 'mask' : 'hold';
}

function titleOf({ about, language, site, checked }: Question): string {
  const { title } = extensionWords[language];
  if (about === 'leaving') return title.leaving(site);
  if (checked === undefined) return title.unchecked;
  return checked.result.action === 'block' ? title.blocked(site) : title[about](site);
}

function leadOf({ about, language, checked, contact }: Question): string {
  const { lead } = extensionWords[language];
  if (contact === 'policy-refused') return lead.policyRefused;
  if (about === 'leaving') return lead.leaving;
  if (checked === undefined) return lead.unchecked;
  return checked.result.action === 'block' ? lead.block : lead.redact;
}

/** The company's own sentences about the rules that hold this text. */
function messagesOf({ language, checked, policy }: Question): readonly string[] {
  const rules = new Set([checked?.result.rule, ...(checked?.result.findings.map(({ rule }) => rule) ?? [])]);
  return policy?.rules.flatMap(({ id, message }) => (rules.has(id) ? [message?.[language] ?? ''] : [])) ?? [];
}

function deeds(question: Question, answer: Answer): HTMLElement {
  const { about, language } = question;
  const words = extensionWords[language];
  const isOnly = !maySend(question) || about === 'leaving';
  const label = about === 'leaving' ? words.back.close : words.back[about];
  const back = button(label, isOnly ? 'main' : 'plain', () => answer({ deed: 'back' }), 'Esc');
  if (isOnly) return element('div', { class: 'deeds' }, back);
  const safe = button(words.safe[about], 'main', () => answer({ deed: 'safe' }), 'Enter');
  return element('div', { class: 'deeds' }, safe, back);
}

function releases(question: Question, answer: Answer): readonly Node[] {
  const { about, language } = question;
  if (!maySend(question) || about === 'leaving') return [];
  return [releaseForm(language, about, (reason) => answer({ deed: 'original', reason }))];
}
