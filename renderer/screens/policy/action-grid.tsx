import { ACTIONS, type Policy, TIERS } from '../../../shared/policy/policy.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { ActionIcon } from './action-icon.tsx';
import { type GridCell, gridOf } from './grid.ts';

/** Category × tier: an icon and a word per cell, never colour alone. */
export function ActionGrid({ policy }: { policy: Policy }) {
  const words = useWords(policyWords);
  return (
    <Card title={words.grid} lead={words.gridLead}>
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="grid-scroll" aria-label={words.gridCaption} tabIndex={0}>
        <Grid policy={policy} />
      </section>
    </Card>
  );
}

function Legend() {
  const words = useWords(policyWords);
  return (
    <ul className="grid-legend">
      {ACTIONS.map((action) => (
        <li key={action}>
          <ActionIcon action={action} size={16} /> <b>{words.cell[action]}</b> {words.legend[action]}
        </li>
      ))}
    </ul>
  );
}

function Grid({ policy }: { policy: Policy }) {
  const words = useWords(policyWords);
  const named = useWords(findingWords);
  return (
    <table className="grid">
      <caption className="visually-hidden">{words.gridCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          {TIERS.map((tier) => (
            <th key={tier} scope="col">
              {named.tier[tier]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gridOf(policy).map(({ category, cells }) => (
          <tr key={category}>
            <th scope="row">{named.category[category]}</th>
            {cells.map((cell) => (
              <Cell key={cell.tier} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { cell: GridCell }) {
  const words = useWords(policyWords);
  return (
    <td data-action={cell.action}>
      <span className="grid__action">
        <ActionIcon action={cell.action} size={16} />
        {words.cell[cell.action]}
      </span>
      {cell.mode === 'observe' ? <small>{words.observed}</small> : null}
      {cell.likely === undefined ? null : <small>{words.likely(words.cell[cell.likely])}</small>}
    </td>
  );
}
