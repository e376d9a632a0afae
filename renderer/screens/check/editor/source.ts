import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Extension, Prec } from '@codemirror/state';
import { dropCursor, EditorView, hoverTooltip, keymap, placeholder, tooltips, type ViewUpdate } from '@codemirror/view';
import { choices } from './choices.ts';
import { markAt, marks } from './marks.ts';

export interface SourceHooks {
  readonly updated: (update: ViewUpdate) => void;
  readonly composed: () => void;
  readonly dropped: (file: File) => void;
  /** What hovering the mark with this index shows, or `undefined` for nothing. */
  readonly hint: (index: number) => HTMLElement | undefined;
}

/** Keys that mean something on this screen are not the editor's. */
const OURS = new Set(['Mod-Enter', 'Mod-/', 'Mod-i', 'Ctrl-m']);
const editing = defaultKeymap.filter(({ key }) => key === undefined || !OURS.has(key));

/** How the text is typed and marked. Tab leaves the editor, as in any text field. */
export function sourceExtensions({ updated, composed, dropped, hint }: SourceHooks): Extension {
  return [
    history(),
    keymap.of([...historyKeymap, ...editing]),
    choices,
    marks,
    dropCursor(),
    EditorView.updateListener.of(updated),
    Prec.high(
      EditorView.domEventHandlers({ compositionend: () => afterComposition(composed), drop: takeFile(dropped) }),
    ),
    hoverTooltip((view, offset) => {
      const index = markAt(view.state, offset);
      const dom = index === undefined ? undefined : hint(index);
      return dom === undefined ? null : { pos: offset, create: ({ scrollDOM }) => ({ dom: fitted(dom, scrollDOM) }) };
    }),
    // The hint stays over this pane: beside it stands text that people compare.
    tooltips({ tooltipSpace: ({ scrollDOM }) => scrollDOM.getBoundingClientRect() }),
  ];
}

/** Room on both sides of a hint, in pixels. */
const HINT_MARGIN = 8;

function fitted(dom: HTMLElement, pane: HTMLElement): HTMLElement {
  dom.style.setProperty('--hint-room', `${pane.clientWidth - 2 * HINT_MARGIN}px`);
  return dom;
}

/** The editor takes in the composed text in its own handler of this event; marks may change only after that. */
function afterComposition(composed: () => void): boolean {
  setTimeout(composed, 0);
  return false;
}

function takeFile(dropped: (file: File) => void): (event: DragEvent) => boolean {
  return (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return false;
    event.preventDefault();
    dropped(file);
    return true;
  };
}

/** Words of the editor itself, in the language of the screen. */
export function editorWords(label: string, empty: string): Extension {
  return [placeholder(empty), EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' })];
}
