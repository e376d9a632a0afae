import type { Bilingual, Language } from '../../../../shared/language.ts';
import type { CheckedText } from '../../../../shared/policy/check.ts';
import type { DecidedFinding } from '../../../../shared/policy/check-result.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import type { ReleaseReason } from '../../../../shared/record/entry.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import type { WhyNot } from '../../../../shared/wrong/may-mark.ts';
import type { AppContact, CompanyReach } from '../../messages.ts';
import { button, element } from './element.ts';
import { explanations, findingsList } from './findings.ts';
import { releaseForm } from './release-form.ts';
import { safeText } from './safe-text.ts';
import type { KeyPressed, Shade } from './shade.ts';
import { type WrongRows, wrongMarks } from './wrong-rows.ts';

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

/** What a person may do about findings that are wrong. */
export interface Marking {
  /** Why this finding may not be marked; `undefined` where it may. */
  readonly whyNot: (finding: DecidedFinding) => WhyNot | undefined;
  /** Marks all findings of one value. `undefined` where the mark was not kept; rejects where nobody answers. */
  readonly mark: (findings: readonly DecidedFinding[]) => Promise<Marked | undefined>;
}

export interface Marked {
  /** The verdict on the same text, now that the mark counts. */
  readonly checked: CheckedText;
  /** Takes the mark back and gives the verdict without it. */
  readonly undo: () => Promise<CheckedText | undefined>;
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
  readonly marking?: Marking;
}

/** Asks in a dialog above the page and resolves to what the person chose. Escape goes back. */
export function ask({ root, onKey }: Pick<Shade, 'root' | 'onKey'>, question: Question): Promise<Choice> {
  return new Promise((resolve) => {
    const answer = (choice: Choice) => {
      silence();
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    const { dialog, keyPressed } = panelOf(question, answer, () => root.activeElement);
    const silence = onKey(keyPressed);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer({ deed: 'back' });
    });
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.deeds button')?.focus();
  });
}

type Answer = (choice: Choice) => void;

/** The dialog, not shown yet. A mark on a finding changes the verdict, and the dialog with it. */
export function panelOf(
  asked: Question,
  answer: Answer,
  focused: () => Element | null,
): { readonly dialog: HTMLDialogElement; readonly keyPressed: KeyPressed } {
  const { language } = asked;
  const dialog = element('dialog', { lang: language, 'aria-labelledby': 'title', 'aria-describedby': 'lead' });
  const marks = wrongMarks(asked, focused, (checked, focus) => {
    fill(checked);
    focus();
  });

  function fill(checked: CheckedText | undefined): void {
    const question = { ...asked, checked };
    const words = extensionWords[language];
    dialog.className = toneOf(question);
    dialog.replaceChildren(
      element(
        'header',
        {},
        element('p', { class: 'brand' }, words.brand),
        element('h1', { id: 'title' }, titleOf(question)),
      ),
      // What is longer than the window is scrolled, by keyboard too.
      element(
        'div',
        { class: 'body', tabindex: '0', role: 'group', 'aria-label': words.contents },
        ...body(question, marks),
      ),
      element('footer', {}, deeds(question, answer), ...releases(question, answer)),
    );
  }

  fill(asked.checked);
  return { dialog, keyPressed: marks.keyPressed };
}

function body(question: Question, marks: WrongRows): readonly Node[] {
  const { language, text, checked, contact, company } = question;
  const words = extensionWords[language];
  const notes = [...messagesOf(question), words.contact[contact], company === 'away' ? words.companyAway : ''].filter(
    (note) => note !== '',
  );
  return [
    element('p', { id: 'lead' }, leadOf(question)),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
    ...(checked === undefined ? [] : findingsList(text, checked, question, marks)),
    ...(maySend(question) && checked !== undefined
      ? [element('h2', {}, words.safeText), safeText(checked.result.redacted, words.safeText)]
      : []),
    ...(checked === undefined ? [] : explanations(checked, question)),
  ];
}

/** Everything that was held has been marked as wrong. */
function isCleared({ about, checked }: Question): boolean {
  return about !== 'leaving' && checked !== undefined && !holds(checked.result.action);
}

/** What blocks must leave the text by the person's own hand; what is to be masked can be. */
function maySend({ about, checked }: Question): boolean {
  return about !== 'leaving' && checked?.result.action === 'redact';
}

function toneOf(question: Question): string {
  return maySend(question) || isCleared(question) ? 'mask' : 'hold';
}

function titleOf(question: Question): string {
  const { about, language, site, checked } = question;
  const { title } = extensionWords[language];
  if (about === 'leaving') return title.leaving(site);
  if (isCleared(question)) return title.cleared;
  if (checked === undefined) return title.unchecked;
  return checked.result.action === 'block' ? title.blocked(site) : title[about](site);
}

function leadOf(question: Question): string {
  const { about, language, checked, contact } = question;
  const { lead } = extensionWords[language];
  if (isCleared(question)) return lead.cleared;
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
  const isOnly = about === 'leaving' || (!maySend(question) && !isCleared(question));
  const label = about === 'leaving' ? words.back.close : words.back[about];
  const back = button(label, isOnly ? 'main' : 'plain', () => answer({ deed: 'back' }), 'Esc');
  if (isOnly) return element('div', { class: 'deeds' }, back);
  if (isCleared(question)) {
    const go = button(words.asItIs[about], 'main', () => answer({ deed: 'original', reason: 'mistaken' }), 'Enter');
    return element('div', { class: 'deeds' }, go, back);
  }
  const safe = button(words.safe[about], 'main', () => answer({ deed: 'safe' }), 'Enter');
  return element('div', { class: 'deeds' }, safe, back);
}

function releases(question: Question, answer: Answer): readonly Node[] {
  const { about, language } = question;
  if (!maySend(question) || about === 'leaving') return [];
  return [releaseForm(language, about, (reason) => answer({ deed: 'original', reason }))];
}
