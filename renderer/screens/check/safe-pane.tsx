import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { checkWords } from '../../../shared/words/check-words.ts';
import { Button } from '../../parts/button.tsx';
import { ArrowIcon } from '../../parts/icons.tsx';
import { useWords } from '../../state/words.ts';
import { type Shown, useCheck } from './check-store.ts';
import { remember } from './copy-safe.ts';
import { replaceBySafe } from './desk-actions.ts';
import { marks, setCurrent, setMarks } from './editor/marks.ts';
import { mountEditor } from './editor/mount.ts';
import { chipsOf, spanInSafe } from './editor/safe-marks.ts';
import { smallestChange } from './editor/smallest-change.ts';
import { editorWords } from './editor/source.ts';
import { spanOf } from './items.ts';
import { Pane } from './pane.tsx';
import { useVerdict } from './use-verdict.ts';

/** The text as it may leave, placeholders drawn as chips. Empty while nothing may leave. */
export function SafePane() {
  const words = useWords(checkWords);
  const { kind, masked } = useVerdict();
  const held = kind === 'block' || kind === 'block-site';
  const hidden = held || kind === 'unchecked' || kind === 'no-policy';
  const empty = held ? words.safe.heldEmpty : hidden ? words.safe.uncheckedEmpty : words.safe.empty;
  const replace = (
    <Button size="s" tone="plain" icon={<ArrowIcon size={18} />} onClick={replaceBySafe}>
      {words.safe.replace}
    </Button>
  );
  return (
    <Pane area="safe" title={words.safe.label} actions={masked > 0 && !hidden ? replace : null}>
      <SafeText hidden={hidden} label={words.safe.label} empty={empty} />
    </Pane>
  );
}

const FIXED = [EditorState.readOnly.of(true), EditorView.editable.of(false), marks];

/** Text copied out of the pane by hand can come back in an answer too. */
const rememberOnCopy = EditorView.domEventHandlers({
  copy: () => {
    const key = useCheck.getState().shown?.checked.redaction.key;
    if (key !== undefined) remember(key);
    return false;
  },
});

function SafeText({ hidden, label, empty }: { hidden: boolean; label: string; empty: string }) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const shown = useCheck((state) => state.shown);
  const current = useCheck((state) => state.current);
  useEffect(() => {
    if (host.current === null) return;
    const focusable = EditorView.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true' });
    const mounted = mountEditor(host.current, [FIXED, rememberOnCopy, focusable, editorWords(label, empty)]);
    view.current = mounted;
    draw(mounted, hidden ? undefined : useCheck.getState().shown);
    return () => mounted.destroy();
  }, [hidden, label, empty]);
  useEffect(() => draw(view.current, hidden ? undefined : shown), [shown, hidden]);
  useEffect(() => ring(view.current, hidden ? undefined : shown, current), [shown, hidden, current]);
  return <div className="pane__editor" ref={host} />;
}

function draw(view: EditorView | undefined, shown: Shown | undefined): void {
  if (view === undefined) return;
  const { text, pieces } = shown?.checked.redaction ?? { text: '', pieces: [] };
  const changes = smallestChange(view.state.doc.toString(), text);
  view.dispatch({ ...(changes === undefined ? {} : { changes }), effects: setMarks.of(chipsOf(pieces)) });
}

function ring(view: EditorView | undefined, shown: Shown | undefined, current: number | undefined): void {
  const item = current === undefined ? undefined : shown?.items[current];
  if (view === undefined || shown === undefined || item === undefined) {
    view?.dispatch({ effects: setCurrent.of(undefined) });
    return;
  }
  const span = spanInSafe(shown.checked.redaction.pieces, spanOf(item));
  const isThere = span.end <= view.state.doc.length;
  const scroll = isThere ? [EditorView.scrollIntoView(span.start, { y: 'nearest', yMargin: 40 })] : [];
  view.dispatch({ effects: [setCurrent.of(span), ...scroll] });
}
