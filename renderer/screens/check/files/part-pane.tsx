import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Span } from '../../../../shared/detect/finding.ts';
import { checkWords } from '../../../../shared/words/check-words.ts';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { placeOf } from '../../../../shared/words/file-words.ts';
import { Button } from '../../../parts/button.tsx';
import { CopyIcon } from '../../../parts/icons.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { type Mark, marks, setCurrent, setMarks } from '../editor/marks.ts';
import { mountEditor } from '../editor/mount.ts';
import { chipsOf, spanInSafe } from '../editor/safe-marks.ts';
import { editorWords } from '../editor/source.ts';
import { spanOf } from '../items.ts';
import { marksOf } from '../mark-items.ts';
import { Pane } from '../pane.tsx';
import { copyRow } from './copy-file.ts';
import type { Row } from './rows.ts';

/** One part of the file: as it stands there, and as it may leave. */
export function PartPane({ row, item }: { row: Row; item: number | undefined }) {
  const words = useWords(documentWords);
  const safe = useWords(checkWords).safe;
  const language = useLanguage();
  const isHeld = row.result.action === 'block';
  const open = item === undefined ? undefined : row.items[item];
  const span = open === undefined ? undefined : spanOf(open);
  const spanOfSafe = span === undefined ? undefined : spanInSafe(row.pieces, span);
  const copy = (
    <Button size="s" tone="plain" icon={<CopyIcon size={18} />} onClick={() => void copyRow(row)}>
      {words.copyPart}
    </Button>
  );
  return (
    <>
      <Pane area="source" title={words.part.original} aside={placeOf({ ...row.part, hidden: false }, language)}>
        <FixedText label={words.part.original} text={row.part.text} marked={row.items} span={span} toMarks={marksOf} />
      </Pane>
      <Pane area="safe" title={safe.label} actions={isHeld ? null : copy}>
        <FixedText
          label={safe.label}
          text={isHeld ? '' : row.result.redacted}
          empty={isHeld ? safe.heldEmpty : ''}
          marked={isHeld ? NONE : row.pieces}
          span={isHeld ? undefined : spanOfSafe}
          toMarks={chipsOf}
        />
      </Pane>
    </>
  );
}

const NONE: readonly never[] = [];
const FIXED = [EditorState.readOnly.of(true), EditorView.editable.of(false), marks];

interface TextProps<T> {
  readonly label: string;
  readonly text: string;
  readonly empty?: string;
  readonly marked: readonly T[];
  readonly toMarks: (marked: readonly T[]) => readonly Mark[];
  readonly span: Span | undefined;
}

/** A text to read, its places marked. Only what is in sight is drawn, so that its length does not matter. */
function FixedText<T>({ label, text, empty = '', marked, toMarks, span }: TextProps<T>) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  useEffect(() => {
    if (host.current === null) return;
    const focusable = EditorView.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true' });
    // Any other break of lines would be counted as one character, and offsets would slip.
    const separator = EditorState.lineSeparator.of('\n');
    const mounted = mountEditor(host.current, [FIXED, separator, focusable, editorWords(label, empty)], text);
    mounted.dispatch({ effects: setMarks.of(toMarks(marked)) });
    view.current = mounted;
    return () => mounted.destroy();
  }, [label, empty, text, marked, toMarks]);
  const [start, end] = [span?.start, span?.end];
  useEffect(() => {
    const mounted = view.current;
    if (mounted === undefined) return;
    const current = start === undefined || end === undefined ? undefined : { start, end };
    const isThere = current !== undefined && current.end <= mounted.state.doc.length;
    const scroll = isThere ? [EditorView.scrollIntoView(current.start, { y: 'nearest', yMargin: 40 })] : [];
    mounted.dispatch({ effects: [setCurrent.of(isThere ? current : undefined), ...scroll] });
  }, [start, end]);
  return <div className="pane__editor" ref={host} />;
}
