import { type ChangeSet, Compartment } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { CheckedText } from '../../../shared/policy/check.ts';
import { type Shown, shownOf, useCheck } from './check-store.ts';
import { choicesField, setChoices } from './editor/choices.ts';
import { markAt, setMarks } from './editor/marks.ts';
import { mountEditor } from './editor/mount.ts';
import { editorWords, type SourceHooks, sourceExtensions } from './editor/source.ts';
import { createEngine, type EngineOptions, type WorkerLike } from './engine/client.ts';
import type { Edit, EngineContext, Tell } from './engine/protocol.ts';
import type { Item } from './items.ts';
import { marksOf } from './mark-items.ts';
import { indexAt, type OpenPlace, placeAfter } from './open-place.ts';

/**
 * The desk joins three things that live outside of React: the editor that holds the text, the engine that checks it,
 * and the store the screen is drawn from. There is one for the page.
 */
export interface Desk {
  readonly view: () => EditorView | undefined;
  /** Puts the editor into `host`; the returned function takes it away. */
  readonly attach: (host: HTMLElement, hooks: Pick<SourceHooks, 'dropped' | 'hint'>) => () => void;
  readonly setWords: (label: string, empty: string) => void;
  /** Site, policy and known placeholders; without a context nothing is checked. */
  readonly setContext: (context: EngineContext) => void;
  /** Starts the engine anew, after it was lost. */
  readonly retry: () => void;
  /** Resolves when no check is under way. */
  readonly settled: () => Promise<void>;
}

type Checked = Extract<Tell, { kind: 'checked' }>;

export function createDesk(spawn: () => WorkerLike, options: Pick<EngineOptions, 'patienceMs'> = {}): Desk {
  let view: EditorView | undefined;
  let context: EngineContext | undefined;
  let waiting: Shown | undefined;
  let place: OpenPlace | undefined;
  const words = new Compartment();
  const engine = createEngine({ ...options, spawn, heard, lost: () => leave('unchecked') });

  function heard(tell: Checked | Extract<Tell, { kind: 'facts' }>): void {
    if (tell.kind === 'facts') useCheck.setState({ facts: tell.facts });
    else show(tell.checked, tell.settled);
  }

  function leave(status: 'unchecked'): void {
    if (useCheck.getState().status !== 'empty') useCheck.setState({ status });
  }

  function show(checked: CheckedText, settled: boolean): void {
    if (view === undefined || view.state.doc.length === 0) return;
    const shown = shownOf(view.state.doc.toString(), checked, view.state.field(choicesField));
    useCheck.setState({ shown, current: reopened(shown.items, settled), ...(settled ? { status: 'checked' } : {}) });
    // An input method owns the line while it composes: marks wait for its end.
    waiting = shown;
    if (!view.composing) paint();
  }

  /** The open card's position in a new list. An early reply may lack it, so only a settled one closes it for good. */
  function reopened(items: readonly Item[], settled: boolean): number | undefined {
    const { current } = useCheck.getState();
    if (place === undefined || place.index !== current) return current;
    const index = indexAt(items, place);
    place = settled && index === undefined ? undefined : { ...place, index };
    return index;
  }

  function paint(): void {
    if (view === undefined || waiting === undefined || waiting !== useCheck.getState().shown) return;
    if (waiting.text.length !== view.state.doc.length) return;
    view.dispatch({ effects: setMarks.of(marksOf(waiting.items)) });
    waiting = undefined;
  }

  function updated(update: ViewUpdate): void {
    const chose = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(setChoices)));
    if (update.docChanged || chose) textChanged(update);
    if (update.selectionSet || update.docChanged) selectionChanged(update);
  }

  function textChanged({ state, changes, docChanged }: ViewUpdate): void {
    const { length } = state.doc;
    if (docChanged) waiting = undefined;
    const { current, shown } = useCheck.getState();
    place = placeAfter(place, { index: current, item: shown?.items[current ?? -1] }, changes);
    if (length === 0) useCheck.setState({ length, status: 'empty', shown: undefined, current: undefined });
    else useCheck.setState({ length, status: 'checking' });
    if (engine.alive()) engine.ask({ edits: editsOf(changes), choices: state.field(choicesField) });
    else start();
  }

  function selectionChanged({ state, docChanged }: ViewUpdate): void {
    const { empty, head } = state.selection.main;
    const index = docChanged || !empty ? undefined : markAt(state, head);
    const { current, hasSelection } = useCheck.getState();
    if (hasSelection === empty) useCheck.setState({ hasSelection: !empty });
    if (index !== undefined && index !== current) useCheck.setState({ current: index });
  }

  function start(): void {
    if (view === undefined || context === undefined) return;
    engine.start({ text: view.state.doc.toString(), choices: view.state.field(choicesField), context });
  }

  function setContext(next: EngineContext): void {
    context = next;
    if (useCheck.getState().status !== 'empty') useCheck.setState({ status: 'checking' });
    if (engine.alive()) engine.ask({ context });
    else start();
  }

  function retry(): void {
    if (useCheck.getState().status !== 'empty') useCheck.setState({ status: 'checking' });
    start();
  }

  function attach(host: HTMLElement, hooks: Pick<SourceHooks, 'dropped' | 'hint'>): () => void {
    const extensions = [sourceExtensions({ ...hooks, updated, composed: paint }), words.of([])];
    view = mountEditor(host, extensions);
    return () => {
      engine.stop();
      view?.destroy();
      view = undefined;
    };
  }

  return {
    view: () => view,
    attach,
    setWords: (label, empty) => view?.dispatch({ effects: words.reconfigure(editorWords(label, empty)) }),
    setContext,
    retry,
    settled,
  };
}

function editsOf(changes: ChangeSet): readonly Edit[] {
  const edits: Edit[] = [];
  changes.iterChanges((from, to, _start, _end, insert) => {
    edits.push({ from, to, insert: insert.toString() });
  });
  return edits;
}

function settled(): Promise<void> {
  if (useCheck.getState().status !== 'checking') return Promise.resolve();
  return new Promise((resume) => {
    const stop = useCheck.subscribe(({ status }) => {
      if (status === 'checking') return;
      stop();
      resume();
    });
  });
}
