import './file.css';
import { useMemo, useRef } from 'react';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { useWords } from '../../../state/words.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { copyAll } from './copy-file.ts';
import { FileBanner } from './file-banner.tsx';
import { markWrongInFile, openItem, stepInFile } from './file-desk.ts';
import { type OpenFile, useFile } from './file-store.ts';
import { isUnreadable } from './file-verdict.ts';
import { FoundPane } from './found-pane.tsx';
import { PartPane } from './part-pane.tsx';
import { PartsPane } from './parts-pane.tsx';

/** A file part by part, in place of the editor. */
export function FileView() {
  const words = useWords(documentWords);
  const file = useFile((state) => state.file);
  const sheets = useRef<HTMLElement>(null);
  const acts = useMemo(
    () => ({
      copy: () => void copyAll(),
      next: () => stepInFile(1),
      previous: () => stepInFile(-1),
      wrong: () => void markWrongInFile(),
      close: () => openItem(undefined),
    }),
    [],
  );
  useShortcuts(sheets, acts);
  if (file === undefined) return null;
  return (
    <section className="document" aria-label={words.label(file.name)} ref={sheets}>
      <FileBanner file={file} />
      {file.check === undefined || isUnreadable(file) ? null : <Sheets file={file} />}
    </section>
  );
}

function Sheets({ file }: { file: OpenFile }) {
  const row = file.rows[file.row];
  return (
    <div className="document__sheets" data-empty={file.rows.length === 0 ? '' : undefined}>
      <PartsPane file={file} />
      {row === undefined ? null : (
        <>
          <PartPane key={file.row} row={row} item={file.item} />
          <FoundPane row={row} item={file.item} />
        </>
      )}
    </div>
  );
}
