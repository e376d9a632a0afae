import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { useWords } from '../../state/words.ts';

interface FigureTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** The figures of a drawing, a step away. */
export function FigureTable({ title, head, rows }: FigureTableProps) {
  const words = useWords(dashboardWords);
  return (
    <details className="dash-table">
      <summary>{words.table}</summary>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
