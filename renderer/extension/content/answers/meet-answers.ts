import { NOTHING_COUNTED } from '../../../../shared/record/counts.ts';
import type { NewEntry } from '../../../../shared/record/entry.ts';
import { restore } from '../../../../shared/redact/restore.ts';
import type { UndoKey } from '../../../../shared/redact/undo-key.ts';
import { mergeUndoKeys } from '../../../../shared/redact/undo-key.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import type { Checker } from '../checker.ts';
import type { Shade } from '../panel/shade.ts';
import { showNotice } from '../panel/toast.ts';
import { type Pair, type ShownSpot, valuesView } from '../panel/values-view.ts';
import { selectedText, spotsOnScreen } from './on-screen.ts';
import { blockOf, type Spot, spotsIn } from './spots.ts';

/** The pointer rests this long before anybody looks at what is under it. */
const REST_MS = 60;

/** An answer that is still coming moves what stands below it. */
const REDRAW_MS = 200;

export interface AnswerParts {
  readonly checker: Checker;
  readonly shade: Shade;
  readonly report: (entry: NewEntry) => void;
}

/**
 * Shows the real values of placeholders in answers: under the pointer, and all on the screen at Alt+R. They are drawn
 * above the page in a root that it cannot look into, so nothing of them is ever in the page.
 */
export function meetAnswers({ checker, shade, report }: AnswerParts): void {
  const view = valuesView(shade, checker.language);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let redraw: ReturnType<typeof setInterval> | undefined;

  const key = (): UndoKey => mergeUndoKeys(checker.state()?.known ?? { format: 1, entries: [] }, checker.known());

  function known(spots: readonly Spot[]): readonly ShownSpot[] {
    const values = new Map(key().entries.map(({ placeholder, value }) => [placeholder, value]));
    const shown = spots.flatMap(({ placeholder, range }) => {
      const value = values.get(placeholder);
      return value === undefined ? [] : [{ placeholder, value, at: range.getBoundingClientRect() }];
    });
    // The key of this tab is with the background until somebody asks for it.
    if (shown.length < spots.length) void checker.start();
    return shown;
  }

  function pointed(event: PointerEvent): void {
    if (redraw !== undefined || shade.isOurs(event)) return;
    clearTimeout(timer);
    const { clientX, clientY } = event;
    const shadowRoots = event.composedPath().filter((node): node is ShadowRoot => node instanceof ShadowRoot);
    timer = setTimeout(() => view.point(known(spotsAt(clientX, clientY, shadowRoots))[0]), REST_MS);
  }

  function keyed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return;
    const wanted = event.altKey ? event.code : event.key;
    if (wanted === 'Escape' && redraw !== undefined) hide();
    if (wanted !== 'KeyR' && wanted !== 'KeyC') return;
    const isMeant = wanted === 'KeyC' ? restore(selectedText(), key()).restored > 0 : spotsOnScreen().length > 0;
    if (!isMeant && redraw === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (wanted === 'KeyC') void copy(selectedText());
    else if (redraw === undefined) void reveal();
    else hide();
  }

  async function reveal(): Promise<void> {
    await checker.start();
    const selected = selectedText();
    const pairs = pairsOf(known(spotsOnScreen()));
    view.list(pairs, hide, selected === '' ? undefined : () => void copy(selected));
    redraw = setInterval(draw, REDRAW_MS);
    addEventListener('scroll', draw, { capture: true, passive: true });
    draw();
  }

  const draw = () => view.cover(known(spotsOnScreen()));

  function hide(): void {
    clearInterval(redraw);
    redraw = undefined;
    removeEventListener('scroll', draw, true);
    view.clear();
  }

  async function copy(selected: string): Promise<void> {
    const words = extensionWords[checker.language()].answers;
    const { text, restored } = restore(selected, key());
    try {
      if (restored > 0) await navigator.clipboard.writeText(text);
    } catch {
      // The clipboard belongs to whoever has the focus.
      return showNotice(shade.root, checker.language(), words.copyFailed);
    }
    showNotice(shade.root, checker.language(), restored > 0 ? words.copied(restored) : words.noneSelected, 'status');
    const { site, policy } = checker.state() ?? {};
    if (restored === 0 || site === undefined || policy === undefined) return;
    const none = { ...NOTHING_COUNTED, released: 0, added: 0, policy: { id: policy.id, version: policy.version } };
    report({ site: site.id, tier: site.tier, action: 'allow', outcome: 'restored', length: text.length, ...none });
  }

  addEventListener('pointermove', pointed, { capture: true, passive: true });
  addEventListener('scroll', () => view.point(undefined), { capture: true, passive: true });
  addEventListener('keydown', keyed, true);
}

function spotsAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): readonly Spot[] {
  const at = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
  const text = at?.offsetNode;
  const block = text instanceof Text ? blockOf(text) : undefined;
  if (block === undefined) return [];
  return spotsIn(block).filter(({ range }) => [...range.getClientRects()].some((box) => holds(box, x, y)));
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

function pairsOf(spots: readonly ShownSpot[]): readonly Pair[] {
  return [...new Map(spots.map(({ placeholder, value }) => [placeholder, { placeholder, value }])).values()];
}
