import type { CheckedText } from '../../../../shared/policy/check.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { button, element } from './element.ts';
import type { Row } from './findings.ts';
import type { Marked, Question } from './panel.ts';
import type { KeyPressed } from './shade.ts';

/** The rows of a list that the person marked as wrong, and what marks them. */
export interface WrongRows {
  readonly has: (key: string) => boolean;
  /** Marks the row or takes the mark back; nothing for a row that may not be marked. */
  readonly buttonOf: (row: Row) => readonly Node[];
  /** What stands below the list: the key, and what came of the last press. */
  readonly below: (rows: readonly Row[]) => readonly Node[];
  readonly keyPressed: KeyPressed;
}

export function wrongMarks(
  { language, marking }: Question,
  focused: () => Element | null,
  changed: (checked: CheckedText, focus: () => void) => void,
): WrongRows {
  const words = extensionWords[language].wrong;
  const marked = new Map<string, Marked>();
  const status = element('p', { class: 'note keys', role: 'status' });
  let shown: readonly { readonly row: Row; readonly made: HTMLButtonElement }[] = [];
  let isBusy = false;
  let told = '';

  async function press(row: Row): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const known = marked.get(row.key);
    const verdict = await (known === undefined ? mark(row) : known.undo()).catch(() => undefined);
    isBusy = false;
    if (verdict === undefined) {
      status.textContent = words.failed;
      return;
    }
    if (known !== undefined) marked.delete(row.key);
    shown = [];
    changed(verdict, () => shown.find((one) => one.row.key === row.key)?.made.focus());
    status.textContent = known === undefined ? words.marked : words.unmarked;
  }

  async function mark(row: Row): Promise<CheckedText | undefined> {
    const done = await marking?.mark(row.findings);
    if (done !== undefined) marked.set(row.key, done);
    return done?.checked;
  }

  const whyNot = ({ findings }: Row) =>
    findings.map((finding) => marking?.whyNot(finding)).find((why) => why !== undefined);

  return {
    has: (key) => marked.has(key),
    buttonOf(row) {
      const isMarked = marked.has(row.key);
      if (marking === undefined || (!isMarked && whyNot(row) !== undefined)) return [];
      const made = button(isMarked ? words.undo : words.mark, 'plain', () => void press(row));
      made.classList.add('small');
      made.setAttribute('aria-label', isMarked ? words.undoNamed(row.value) : words.markNamed(row.value));
      shown = [...shown, { row, made }];
      return [made];
    },
    below(rows) {
      if (marking === undefined || rows.length === 0) return [];
      const why = rows.map(whyNot).find((reason) => reason !== undefined);
      const mayMark = rows.some((row) => marked.has(row.key) || whyNot(row) === undefined);
      told = mayMark ? words.keys : why === 'blocked' ? words.blocked : words.forbidden;
      return [element('p', { class: 'note keys' }, told), status];
    },
    keyPressed(event) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyW') return false;
      if (marking === undefined) return false;
      event.preventDefault();
      const current = shown.find(({ made }) => made === focused()) ?? (shown.length === 1 ? shown[0] : undefined);
      if (current !== undefined) void press(current.row);
      else {
        // Nobody has said yet which row is meant.
        status.textContent = shown.length === 0 ? told : words.first;
        shown[0]?.made.focus();
      }
      return true;
    },
  };
}
