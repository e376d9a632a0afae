import { useEffect, useRef, useState } from 'react';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { placeOf, unreadSentence } from '../../../../shared/words/file-words.ts';
import { findingCardWords } from '../../../../shared/words/finding-card-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { pageOf } from '../page-of.ts';
import { Pane } from '../pane.tsx';
import { openRow } from './file-desk.ts';
import { type OpenFile, setFile } from './file-store.ts';
import type { Row } from './rows.ts';

/** A list of what was not checked that is longer than this is counted. */
const MOST_UNREAD = 20;

/** Everything in the file: what was not checked, what nobody sees, and the rest. */
export function PartsPane({ file }: { file: OpenFile }) {
  const words = useWords(documentWords).parts;
  const some = file.rows.some(({ items }) => items.length > 0);
  return (
    <Pane area="parts" title={words.label} aside={words.count(file.rows.length)}>
      <div className="pane__scroll">
        <Unread file={file} />
        {some ? (
          <Segmented
            size="s"
            hideLegend
            legend={words.filter}
            value={file.filter}
            options={[
              { value: 'all', label: words.all },
              { value: 'found', label: words.found },
            ]}
            onChange={(filter) => setFile({ filter })}
          />
        ) : null}
        {file.rows.length === 0 ? null : <Rows file={file} isFiltered={some && file.filter === 'found'} />}
      </div>
      {some ? <p className="pane__foot">{words.keys}</p> : null}
    </Pane>
  );
}

function Unread({ file }: { file: OpenFile }) {
  const words = useWords(documentWords).parts;
  const language = useLanguage();
  const unread = file.check?.unread ?? [];
  if (unread.length === 0) return null;
  return (
    <section className="document__unread">
      <h3>{words.unread}</h3>
      <ul>
        {unread.slice(0, MOST_UNREAD).map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a check never changes
          <li key={index}>{unreadSentence(one, language, file.name)}</li>
        ))}
        {unread.length > MOST_UNREAD ? <li>{words.more(unread.length - MOST_UNREAD)}</li> : null}
      </ul>
    </section>
  );
}

/** One page of the list around the open row: a file with thousands of parts must not cost thousands of elements. */
function Rows({ file, isFiltered }: { file: OpenFile; isFiltered: boolean }) {
  const words = useWords(documentWords).parts;
  const list = useRef<HTMLDivElement>(null);
  const shown = file.rows.flatMap((row, index) => (isFiltered && row.items.length === 0 ? [] : [{ row, index }]));
  const open = Math.max(
    0,
    shown.findIndex(({ index }) => index === file.row),
  );
  // The page follows the open row, and stays where the person turned it to until another row is opened.
  const [turned, setTurned] = useState({ open, anchor: open });
  const anchor = turned.open === open ? turned.anchor : open;
  const page = pageOf(anchor, shown.length);
  useEffect(() => {
    if (file.row >= 0) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [file.row]);
  const onPage = shown.slice(page.start, page.end);
  const hidden = onPage.filter(({ row }) => row.part.hidden);
  const seen = onPage.filter(({ row }) => !row.part.hidden);
  return (
    <div ref={list}>
      {hidden.length > 0 ? <Group title={words.hidden} rows={hidden} open={file.row} /> : null}
      {seen.length > 0 ? <Group title={words.seen} rows={seen} open={file.row} /> : null}
      {page.isWhole ? null : (
        <Pages page={page} count={shown.length} turn={(next) => setTurned({ open, anchor: next })} />
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly { readonly row: Row; readonly index: number }[];
  readonly open: number;
}

function Group({ title, rows, open }: GroupProps) {
  return (
    <section className="document__group">
      <h3>{title}</h3>
      <ul>
        {rows.map(({ row, index }) => (
          <PartRow key={index} row={row} index={index} isOpen={index === open} />
        ))}
      </ul>
    </section>
  );
}

function PartRow({ row, index, isOpen }: { row: Row; index: number; isOpen: boolean }) {
  const words = useWords(documentWords).parts;
  const language = useLanguage();
  const count = row.items.length;
  // The heading above says already what is hidden.
  const place = placeOf({ ...row.part, hidden: false }, language);
  return (
    <li>
      <button
        type="button"
        className="document__row"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => openRow(index)}
      >
        <span className="document__place">{place}</span>
        <span className="document__count" data-some={count > 0 ? '' : undefined}>
          {count === 0 ? words.none : words.finds(count)}
        </span>
      </button>
    </li>
  );
}

interface PagesProps {
  readonly page: { readonly start: number; readonly end: number };
  readonly count: number;
  readonly turn: (anchor: number) => void;
}

function Pages({ page, count, turn }: PagesProps) {
  const words = useWords(findingCardWords).list;
  return (
    <div className="cards__pages">
      <Button size="s" disabled={page.start === 0} onClick={() => turn(page.start - 1)}>
        {words.earlier}
      </Button>
      <span>{words.range(page.start + 1, page.end, count)}</span>
      <Button size="s" disabled={page.end >= count} onClick={() => turn(page.end)}>
        {words.later}
      </Button>
    </div>
  );
}
