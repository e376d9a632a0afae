import type { Policy } from '../../../../shared/policy/policy.ts';
import { changedPairs, type Simulation } from '../../../../shared/policy/simulation.ts';
import { policySimulationWords } from '../../../../shared/words/policy-simulation-words.ts';
import { policyWords } from '../../../../shared/words/policy-words.ts';
import { shellWords } from '../../../../shared/words/shell-words.ts';
import { Loading } from '../../../parts/page.tsx';
import { Card } from '../../../parts/surfaces.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { ActionIcon } from '../action-icon.tsx';
import { EffectTable } from './effect-table.tsx';
import { usePast } from './use-past.ts';

/** The records of the last 30 days under both policies. */
export function PastCard({ draft, on }: { draft: Policy; on: string | undefined }) {
  const words = useWords(policySimulationWords);
  const shell = useWords(shellWords);
  const current = usePolicy((state) => state.policy);
  const outcome = usePast(current, draft, on);
  if (outcome === undefined) return <Loading label={shell.loading} />;
  const { entries, silent } = outcome;
  return (
    <Card title={words.past} lead={words.pastLead(entries.checks)}>
      {entries.checks === 0 ? null : <Changes simulation={entries} draft={draft} />}
      {entries.unsure === 0 ? null : <p className="field__hint">{words.unsure(entries.unsure)}</p>}
      {silent.checks === 0 ? null : <p className="field__hint">{words.silent(silent.checks, silent.mostHeld)}</p>}
    </Card>
  );
}

function Changes({ simulation, draft }: { simulation: Simulation; draft: Policy }) {
  const words = useWords(policySimulationWords);
  const language = useLanguage();
  const { checks, held, released, rules, groups } = simulation;
  const groupName = (id: string) => draft.groups?.find((group) => group.id === id)?.name[language] ?? id;
  return (
    <>
      <dl className="figures">
        <Figure name={words.held} count={held} tone="hold" />
        <Figure name={words.released} count={released} tone="pass" />
        <Figure name={words.same} count={checks - held - released} tone="neutral" />
      </dl>
      <Pairs simulation={simulation} />
      <EffectTable title={words.byRule} what={words.rule} effects={rules} nameOf={(id) => ruleName(id, words)} />
      {groups.some(({ id }) => id !== 'none') ? (
        <EffectTable
          title={words.byGroup}
          what={words.group}
          effects={groups}
          nameOf={(id) => (id === 'none' ? words.noGroup : groupName(id))}
        />
      ) : null}
    </>
  );
}

function Figure({ name, count, tone }: { name: string; count: number; tone: string }) {
  const words = useWords(policySimulationWords);
  return (
    <div data-tone={tone}>
      <dt>{name}</dt>
      <dd>{words.checks(count)}</dd>
    </div>
  );
}

function Pairs({ simulation }: { simulation: Simulation }) {
  const words = useWords(policySimulationWords);
  const { cell } = useWords(policyWords);
  const pairs = changedPairs(simulation);
  if (pairs.length === 0) return <p>{words.nothing}</p>;
  return (
    <section className="effects">
      <h3>{words.pairs}</h3>
      <ul className="pairs">
        {pairs.map(({ from, to, checks }) => (
          <li key={`${from}-${to}`}>
            <ActionIcon action={from} size={16} /> {cell[from]} → <ActionIcon action={to} size={16} /> {cell[to]}
            <b>{words.checks(checks)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the deciding rule is called: its id, or what stands for none. */
export function ruleName(id: string, words: { readonly noRule: string; readonly uncheckedRule: string }): string {
  if (id === 'none') return words.noRule;
  return id === 'unchecked' ? words.uncheckedRule : id;
}
