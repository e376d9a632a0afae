import { memo, useEffect, useRef, useState } from 'react';
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
  const { box, first, last } = useWindowOf(lines.length);
  const lessons = only === undefined ? titles.map((_, index) => index) : [only];
  const columns = 4 + lessons.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="people" ref={box} aria-label={words.tableLabel} tabIndex={0}>
      <table aria-rowcount={lines.length + 1}>
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
            <PersonRowView key={line.row.person} line={line} at={first + index} lessons={lessons} titles={titles} />
          ))}
          <Space height={(lines.length - last) * ROW} columns={columns} />
        </tbody>
      </table>
    </section>
  );
}

function useWindowOf(count: number) {
  const box = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, []);
  const first = Math.max(0, Math.min(count, Math.floor(sight.top / ROW) - SPARE));
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / ROW) + SPARE);
  return { box, first, last };
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
}

const PersonRowView = memo(function PersonRowView({ line, at, lessons, titles }: PersonRowProps) {
  const { row, cells, counts } = line;
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row" title={row.person}>
        {row.name === '' ? row.person : row.name}
      </th>
      <td>{row.groups.join(', ')}</td>
      <td>{counts.done}</td>
      <td data-late={counts.overdue + counts['used-up'] > 0 ? '' : undefined}>{counts.overdue + counts['used-up']}</td>
      {lessons.map((index) => (
        <CellView key={index} cell={cells[index]} title={titles[index] ?? ''} />
      ))}
    </tr>
  );
});

/** Signs that differ without colour. */
const SIGN = { done: '✓', overdue: '!', 'used-up': '×', open: '○', begun: '◐', waived: '–', none: '' } as const;

function CellView({ cell, title }: { cell: Cell | undefined; title: string }) {
  const words = useWords(trainerWords);
  const locale = useLocale();
  if (cell === undefined) return <td />;
  const score = cell.best === undefined ? '' : ` ${new Intl.NumberFormat(locale).format(cell.best)}%`;
  const label = `${words.cell(title, words.state[cell.state])}${score}`;
  return (
    <td className="people__cell" data-state={cell.state} title={cell.state === 'none' ? undefined : label}>
      <span aria-hidden="true">{SIGN[cell.state]}</span>
      <span className="visually-hidden">{words.state[cell.state]}</span>
    </td>
  );
}
