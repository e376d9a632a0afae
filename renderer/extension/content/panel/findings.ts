import type { CheckedText } from '../../../../shared/policy/check.ts';
import type { DecidedFinding } from '../../../../shared/policy/check-result.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { findingWords } from '../../../../shared/words/finding-words.ts';
import { element } from './element.ts';
import type { Question } from './panel.ts';

/** A list longer than this is counted, not shown. */
const MOST_SHOWN = 100;

/** A value longer than this is cut in the list; the safe text shows its surroundings. */
const LONGEST_SHOWN = 60;

/** More kinds than this are explained in the app. */
const MOST_EXPLAINED = 6;

interface Row {
  readonly title: string;
  readonly value: string;
  /** '' where the value cannot be masked. */
  readonly placeholder: string;
  times: number;
}

/** What was found, in the order of the text, each value once. Values are cut out of the text here and nowhere else. */
export function findingsList(text: string, checked: CheckedText, question: Question): readonly Node[] {
  const words = extensionWords[question.language];
  const rows = rowsOf(text, checked, question);
  const list = element('ul', { 'aria-labelledby': 'found' });
  for (const row of rows.slice(0, MOST_SHOWN)) list.append(itemOf(row, question));
  if (rows.length > MOST_SHOWN) list.append(element('li', {}, words.more(rows.length - MOST_SHOWN)));
  return rows.length === 0 ? [] : [element('h2', { id: 'found' }, words.found(rows.length)), list];
}

function rowsOf(text: string, checked: CheckedText, question: Question): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const finding of heldOf(checked)) {
    const value = text.slice(finding.start, finding.end);
    const key = `${finding.category} ${value}`;
    const known = rows.get(key);
    if (known !== undefined) known.times++;
    else
      rows.set(key, {
        title: titleOf(finding, question),
        value: shortened(value),
        placeholder: placeholderOf(finding, checked),
        times: 1,
      });
  }
  return [...rows.values()];
}

const heldOf = ({ result }: CheckedText): readonly DecidedFinding[] =>
  result.findings.filter(({ action }) => holds(action));

function placeholderOf({ start, end, action }: DecidedFinding, { result, redaction }: CheckedText): string {
  if (action !== 'redact' || result.action === 'block') return '';
  return redaction.pieces.find((piece) => piece.start <= start && end <= piece.end)?.placeholder ?? '';
}

function titleOf({ detector, category }: DecidedFinding, { language, explain }: Question): string {
  return explain?.(detector)?.title[language] ?? findingWords[language].category[category];
}

function shortened(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : line;
}

function itemOf({ title, value, placeholder, times }: Row, { language }: Question): HTMLElement {
  const words = extensionWords[language];
  const becomes =
    placeholder === ''
      ? []
      : [
          element('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
          element('span', { class: 'unseen' }, words.becomes),
          element('span', { class: 'placeholder' }, placeholder),
        ];
  const count = times > 1 ? [element('span', { class: 'times' }, words.times(times))] : [];
  return element(
    'li',
    {},
    element('b', {}, title, ...count),
    element('span', { class: 'way' }, element('span', { class: 'value' }, value), ...becomes),
  );
}

/** Why these kinds are held and what a person can write instead, folded away. */
export function explanations(checked: CheckedText, { language, explain }: Question): readonly Node[] {
  const words = extensionWords[language];
  const detectors = [...new Set(heldOf(checked).map(({ detector }) => detector))].slice(0, MOST_EXPLAINED);
  const told = detectors.flatMap((detector) => {
    const { title, why, instead } = explain?.(detector) ?? {};
    if (title === undefined || why === undefined || instead === undefined) return [];
    return [
      element('dt', {}, title[language]),
      element('dd', {}, why[language]),
      element('dd', { class: 'instead' }, element('b', {}, words.instead), ' ', instead[language]),
    ];
  });
  if (told.length === 0) return [];
  return [element('details', {}, element('summary', {}, words.why), element('dl', {}, ...told))];
}
