import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Cell, PersonLine } from '../../../../shared/train/trainer/overview.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';

/** Height of a row in pixels, as `trainer.css` sets it. */
const ROW = 40;
/** Rows beyond both edges that are there already, so that scrolling shows no gap. */
const SPARE = 8;

interface PeopleTableProps {
  readonly lines: readonly PersonLine[];
  readonly titles: readonly string[];
  /** Index of the only lesson to show. */
  readonly only: number | undefined;
}

/** A table of any length: only the rows in sight are in the page, the others are two rows of empty space. */
export function PeopleTable({ lines, titles, only }: PeopleTableProps) {
  const words = useWords(trainerWords);
  const locale = useLocale();
  const { box, first, last } = useWindowOf(lines.length);
  // The same list and format for every row, so that scrolling draws the new rows only.
  const lessons = useMemo(() => (only === undefined ? titles.map((_, index) => index) : [only]), [titles, only]);
  const number = useMemo(() => new Intl.NumberFormat(locale), [locale]);
  const columns = 4 + lessons.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="people" ref={box} aria-label={words.tableLabel} tabIndex={0}>
      <table aria-rowcount={lines.length + 1}>
        <colgroup>
          <col className="people__name" />
          <col className="people__groups" />
          <col span={2} className="people__count" />
          <col span={lessons.length} className={only === undefined ? 'people__sign' : undefined} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.groups}</th>
            <th scope="col">{words.doneCount}</th>
            <th scope="col">{words.overdueCount}</th>
            {lessons.map((index) => (
              <th key={index} scope="col" title={titles[index]}>
                {only === undefined ? (
                  <>
                    <span aria-hidden="true">{index + 1}</span>
                    <span className="visually-hidden">{titles[index]}</span>
                  </>
                ) : (
                  titles[index]
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={first * ROW} columns={columns} />
          {lines.slice(first, last).map((line, index) => (
            <PersonRowView key={line.row.person} {...{ line, lessons, titles, words, number }} at={first + index} />
          ))}
          <Space height={(lines.length - last) * ROW} columns={columns} />
        </tbody>
      </table>
    </section>
  );
}

function useWindowOf(count: number) {
  const box = useRef<HTMLElement>(null);
  const [rows, setRows] = useState({ first: 0, last: 2 * SPARE });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / ROW) - SPARE);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / ROW) + SPARE;
      setRows((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { box, first: Math.min(rows.first, count), last: Math.min(rows.last, count) };
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="people__space">
      <td height={height} colSpan={columns} />
    </tr>
  );
}

interface PersonRowProps {
  readonly line: PersonLine;
  readonly at: number;
  readonly lessons: readonly number[];
  readonly titles: readonly string[];
  readonly words: (typeof trainerWords)['ja'];
  readonly number: Intl.NumberFormat;
}

const PersonRowView = memo(function PersonRowView({ line, at, lessons, titles, words, number }: PersonRowProps) {
  const { row, cells, counts } = line;
  const late = counts.overdue + counts['used-up'];
  const groups = row.groups.join(', ');
  const cellAt = (index: number) => {
    const cell = cells[index];
    if (cell === undefined) return <td key={index} />;
    const title = cell.state === 'none' ? undefined : cellLabel(cell, titles[index] ?? '', words, number);
    return (
      <td key={index} className="people__cell" data-state={cell.state} title={title}>
        <span role="img" aria-label={words.state[cell.state]}>
          {SIGN[cell.state]}
        </span>
      </td>
    );
  };
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row" title={row.person}>
        {row.name === '' ? row.person : row.name}
      </th>
      <td title={groups}>{groups}</td>
      <td>{counts.done}</td>
      <td data-late={late > 0 ? '' : undefined}>{late}</td>
      {lessons.map(cellAt)}
    </tr>
  );
});

/** Signs that differ without colour. */
const SIGN = { done: '✓', overdue: '!', 'used-up': '×', open: '○', begun: '◐', waived: '–', none: '' } as const;

function cellLabel(cell: Cell, title: string, words: PersonRowProps['words'], number: Intl.NumberFormat): string {
  const score = cell.best === undefined ? '' : ` ${number.format(cell.best)}%`;
  return `${words.cell(title, words.state[cell.state])}${score}`;
}
