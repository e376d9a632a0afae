import type { CheckedPart } from '../../../shared/files/check-file.ts';
import type { Language } from '../../../shared/language.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import { holds } from '../../../shared/policy/decide.ts';
import { RELEASE_REASONS, type ReleaseReason } from '../../../shared/record/entry.ts';
import { extensionWords } from '../../../shared/words/extension-words.ts';
import { placeOf, unreadSentence } from '../../../shared/words/file-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { uploadWords } from '../../../shared/words/upload-words.ts';
import type { SeenFile } from '../engine/files-door.ts';
import type { AppContact } from '../messages.ts';
import { button, element } from './panel/element.ts';

export type FilesChoice =
  | { readonly deed: 'safe' }
  | { readonly deed: 'original'; readonly reason: ReleaseReason }
  | { readonly deed: 'back' };

/** A file that policy holds; `undefined` in place of what was seen when nobody could look. */
export interface HeldFile {
  readonly file: File;
  readonly seen: SeenFile | undefined;
}

export interface FilesQuestion {
  readonly language: Language;
  readonly site: string;
  readonly contact: AppContact;
  readonly held: readonly HeldFile[];
  /** Every held file can be attached as a redacted copy. */
  readonly canCopy: boolean;
  /** Policy lets a person give a reason and go on. */
  readonly mayRelease: boolean;
}

/** Lists longer than these are counted. */
const MOST_PLACES = 12;
const MOST_UNREAD = 8;

/** Asks about files in a dialog above the page and resolves to what the person chose. Escape goes back. */
export function askAboutFiles(root: ShadowRoot, question: FilesQuestion): Promise<FilesChoice> {
  return new Promise((resolve) => {
    const answer = (choice: FilesChoice) => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    const dialog = dialogOf(question, answer);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer({ deed: 'back' });
    });
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.deeds button')?.focus();
  });
}

function dialogOf(question: FilesQuestion, answer: (choice: FilesChoice) => void): HTMLDialogElement {
  const { language, site, held, contact } = question;
  const words = uploadWords[language];
  const isUnread = held.every(({ seen }) => seen === undefined || seen.check.rule === 'unchecked');
  const { brand, contact: contacts } = extensionWords[language];
  const note = contacts[contact];
  return element(
    'dialog',
    {
      lang: language,
      class: question.canCopy ? 'mask' : 'hold',
      'aria-labelledby': 'title',
      'aria-describedby': 'lead',
    },
    element(
      'header',
      {},
      element('p', { class: 'brand' }, brand),
      element('h1', { id: 'title' }, isUnread ? words.unchecked : words.title(site)),
    ),
    element(
      'div',
      { class: 'body', tabindex: '0', role: 'group', 'aria-label': words.contents },
      element('p', { id: 'lead' }, leadOf(question, isUnread)),
      ...(note === '' ? [] : [element('p', { class: 'note' }, note)]),
      ...held.flatMap((one) => fileOf(one, language)),
    ),
    element('footer', {}, deeds(question, answer), ...(question.mayRelease ? [release(language, answer)] : [])),
  );
}

function leadOf({ language, contact, held, canCopy }: FilesQuestion, isUnread: boolean): string {
  const { lead } = uploadWords[language];
  if (contact === 'policy-refused') return lead.policyRefused;
  if (isUnread) return lead.unchecked;
  if (held.some(({ seen }) => seen?.check.action === 'block')) return lead.block;
  return canCopy ? lead.copy : lead.redact;
}

function fileOf({ file, seen }: HeldFile, language: Language): readonly Node[] {
  const words = uploadWords[language];
  const parts = (seen?.check.parts ?? []).filter(({ result }) => holds(result.action));
  const sorted = parts.toSorted((a, b) => Number(b.part.hidden) - Number(a.part.hidden));
  const list = element('ul', {}, ...sorted.slice(0, MOST_PLACES).map((part) => placeRow(part, language)));
  if (parts.length > MOST_PLACES) list.append(element('li', {}, words.more(parts.length - MOST_PLACES)));
  const unread = seen?.check.unread ?? [];
  return [
    element('h2', {}, file.name),
    ...(parts.length === 0 ? [] : [list]),
    ...unread
      .slice(0, MOST_UNREAD)
      .map((one) =>
        element('p', { class: 'note' }, `${words.notChecked}: ${unreadSentence(one, language, file.name)}`),
      ),
  ];
}

function placeRow({ part, result }: CheckedPart, language: Language): HTMLElement {
  const held = result.findings.filter(({ action }) => holds(action));
  const kinds = [...countOf(held)].map(([category, count]) =>
    uploadWords[language].count(findingWords[language].category[category], count),
  );
  return element(
    'li',
    {},
    element('b', {}, placeOf(part, language)),
    element('span', { class: 'way' }, element('span', { class: 'value' }, kinds.join(language === 'ja' ? '、' : ', '))),
  );
}

function countOf(findings: readonly DecidedFinding[]): ReadonlyMap<DecidedFinding['category'], number> {
  const counts = new Map<DecidedFinding['category'], number>();
  for (const { category } of findings) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

function deeds({ language, canCopy }: FilesQuestion, answer: (choice: FilesChoice) => void): HTMLElement {
  const words = uploadWords[language];
  const back = button(words.back, canCopy ? 'plain' : 'main', () => answer({ deed: 'back' }));
  if (!canCopy) return element('div', { class: 'deeds' }, back);
  return element(
    'div',
    { class: 'deeds' },
    button(words.safe, 'main', () => answer({ deed: 'safe' })),
    back,
  );
}

function release(language: Language, answer: (choice: FilesChoice) => void): HTMLElement {
  const { asItIs } = uploadWords[language];
  const words = extensionWords[language].reason;
  const select = element('select', { 'aria-label': asItIs.reason });
  select.append(element('option', { value: '' }, words.choose));
  for (const reason of RELEASE_REASONS) select.append(element('option', { value: reason }, words[reason]));
  const go = button(asItIs.go, 'plain', () => {
    const reason = RELEASE_REASONS.find((item) => item === select.value);
    if (reason !== undefined) answer({ deed: 'original', reason });
  });
  go.disabled = true;
  select.addEventListener('change', () => {
    go.disabled = select.value === '';
  });
  return element(
    'details',
    {},
    element('summary', {}, asItIs.offer),
    element('p', { class: 'note' }, words.kept),
    element('div', { class: 'deeds' }, select, go),
  );
}
