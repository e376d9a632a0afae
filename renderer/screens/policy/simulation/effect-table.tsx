import type { Effect } from '../../../../shared/policy/simulation.ts';
import { policySimulationWords } from '../../../../shared/words/policy-simulation-words.ts';
import { useWords } from '../../../state/words.ts';

interface EffectTableProps {
  readonly title: string;
  /** What the rows are: rules or groups. */
  readonly what: string;
  readonly effects: readonly Effect[];
  readonly nameOf: (id: string) => string;
}

/** Newly held to the right, no longer held to the left of a line, with the figures beside the bars. */
export function EffectTable({ title, what, effects, nameOf }: EffectTableProps) {
  const words = useWords(policySimulationWords);
  const most = Math.max(1, ...effects.flatMap(({ held, released }) => [held, released]));
  return (
    <section className="effects">
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="grid-scroll" aria-label={words.area(title)} tabIndex={0}>
        <table className="grid effects__table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <td className="effects__chart" aria-hidden="true">
                {words.chart}
              </td>
              <th scope="col">{words.released}</th>
              <th scope="col">{words.held}</th>
              <th scope="col">{words.all}</th>
            </tr>
          </thead>
          <tbody>
            {effects.map(({ id, held, released, checks }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                <td className="effects__chart">
                  <Bars held={held / most} released={released / most} />
                </td>
                <td>{released}</td>
                <td>{held}</td>
                <td>{checks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Half the drawing's width in its own units, and its height. */
const HALF = 100;
const HEIGHT = 18;

/** Shares of the largest change, from 0 to 1. The figures stand beside it. */
function Bars({ held, released }: { held: number; released: number }) {
  return (
    <svg
      aria-hidden="true"
      className="effects__bars"
      viewBox={`${-HALF} 0 ${2 * HALF} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <rect className="effects__released" x={-HALF * released} y="2" width={HALF * released} height={HEIGHT - 4} />
      <rect className="effects__held" x="0" y="2" width={HALF * held} height={HEIGHT - 4} />
      <line className="effects__middle" x1="0" x2="0" y1="0" y2={HEIGHT} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
