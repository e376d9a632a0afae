import { undo } from '@codemirror/commands';
import type { TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../../../shared/detect/finding.ts';
import type { Choices } from '../../../shared/policy/check.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { showToast } from '../../parts/toast.tsx';
import { currentWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';
import { choicesField, setChoices } from './editor/choices.ts';
import { setCurrent } from './editor/marks.ts';
import { smallestChange } from './editor/smallest-change.ts';
import { belongsInEditor, closeFile, openFile } from './files/file-desk.ts';
import { isReleasable, isSameSpan, neighbour, spanOf } from './items.ts';
import { readTextFile } from './read-text-file.ts';
import { desk } from './the-desk.ts';

function dispatch(...specs: readonly TransactionSpec[]): void {
  desk.view()?.dispatch(...specs);
}

/** Takes back the last change of text or of choices. */
export function undoLast(): void {
  const view = desk.view();
  if (view !== undefined) undo(view);
}

/** Puts a text in place of the one in the editor; the editor's undo brings the earlier one back. */
export function putText(text: string, focus = true): void {
  const view = desk.view();
  if (view === undefined) return;
  const change = smallestChange(view.state.doc.toString(), text.replaceAll(/\r\n?/gu, '\n'));
  if (change !== undefined) view.dispatch({ changes: change, userEvent: 'input.paste', scrollIntoView: true });
  if (focus) view.focus();
}

/** Reads a plain text into the editor, and takes any other file apart. */
export async function putFile(file: File): Promise<void> {
  if (!(await belongsInEditor(file))) return openFile(file);
  closeFile();
  const read = await readTextFile(file);
  if (read.ok) putText(read.text);
  else showToast(currentWords(checkWords).editor[read.why]);
}

export function clearText(): void {
  putText('');
}

/** Puts the safe text in place of the original, with an undo at hand. */
export function replaceBySafe(): void {
  const { shown, status } = useCheck.getState();
  if (shown === undefined || status !== 'checked') return;
  putText(shown.checked.redaction.text, false);
  const action = { label: currentWords(shellWords).undo, run: undoLast };
  showToast(currentWords(checkWords).safe.replaced, action);
}

function changeChoices(change: (choices: Choices) => Choices): void {
  const view = desk.view();
  if (view !== undefined) view.dispatch({ effects: setChoices.of(change(view.state.field(choicesField))) });
}

function without(spans: readonly Span[], span: Span): readonly Span[] {
  return spans.filter((other) => !isSameSpan(other, span));
}

/** Keeps a finding as it is, or masks it again. Only while the list is about the text as it stands. */
export function setReleased(index: number, released: boolean): void {
  const { shown, status } = useCheck.getState();
  const item = shown?.items[index];
  if (item?.kind !== 'found' || !isReleasable(item.finding) || status !== 'checked') return;
  const { start, end } = item.finding;
  changeChoices(({ release, mask }) => {
    const others = without(release, { start, end });
    return { mask, release: released ? [...others, { start, end }] : others };
  });
}

/** Takes back a mask that was set by hand. */
export function unmask(index: number): void {
  const { shown, status } = useCheck.getState();
  const item = shown?.items[index];
  if (item?.kind !== 'added' || status !== 'checked') return;
  changeChoices(({ release, mask }) => ({ release, mask: without(mask, item.span) }));
}

/** Masks the selection; without one, switches the finding at the caret between masked and kept. */
export function maskSelection(): void {
  const view = desk.view();
  if (view === undefined) return;
  const { from: start, to: end, empty } = view.state.selection.main;
  if (!empty)
    changeChoices(({ release, mask }) => ({ release, mask: [...without(mask, { start, end }), { start, end }] }));
  else if (!switchCurrent(start)) showToast(currentWords(checkWords).editor.selectFirst);
}

function switchCurrent(offset: number): boolean {
  const { shown, current } = useCheck.getState();
  const item = current === undefined ? undefined : shown?.items[current];
  if (item === undefined || current === undefined) return false;
  if (spanOf(item).start > offset || spanOf(item).end < offset) return false;
  if (item.kind === 'added') unmask(current);
  else setReleased(current, !item.released);
  return true;
}

/** Opens the card of the next or previous finding and moves the caret there. */
export function step(direction: 1 | -1): void {
  const view = desk.view();
  const { shown, current } = useCheck.getState();
  if (view === undefined || shown === undefined) return;
  const here = current === undefined ? undefined : shown.items[current];
  const caret = view.state.selection.main.head;
  const isHere = here !== undefined && spanOf(here).start <= caret && caret <= spanOf(here).end;
  const from = isHere ? spanOf(here).start : caret - (direction === 1 ? 1 : 0);
  const item = neighbour(shown.items, from, direction);
  if (item === undefined) return;
  openItem(shown.items.indexOf(item));
  view.focus();
}

/** Closes the open card; the keyboard goes on from the text when its place was inside of the card. */
export function closeItem(): void {
  if (useCheck.getState().current === undefined) return;
  const wasInside = document.activeElement?.closest('.finding-details') !== null;
  openItem(undefined);
  if (wasInside) desk.view()?.focus();
}

/** Opens a card and shows its place in the text. */
export function openItem(index: number | undefined): void {
  const { shown, length } = useCheck.getState();
  const item = index === undefined ? undefined : shown?.items[index];
  useCheck.setState({ current: item === undefined ? undefined : index });
  if (item === undefined) dispatch({ effects: setCurrent.of(undefined) });
  else if (spanOf(item).end <= length) showPlace(spanOf(item));
}

function showPlace({ start, end }: Span): void {
  const effects = [setCurrent.of({ start, end }), EditorView.scrollIntoView(start, { y: 'nearest', yMargin: 60 })];
  dispatch({ selection: { anchor: start }, effects });
}
