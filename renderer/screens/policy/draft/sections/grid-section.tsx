import { type KeyboardEvent, useRef, useState } from 'react';
import { type DraftCell, detectorRules, draftGrid, setCell } from '../../../../../shared/policy/draft/draft-grid.ts';
import { ACTIONS, MODES, TIERS } from '../../../../../shared/policy/policy.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policyRuleWords } from '../../../../../shared/words/policy-rule-words.ts';
import { policySectionWords } from '../../../../../shared/words/policy-section-words.ts';
import { Segmented } from '../../../../parts/segmented.tsx';
import { useWords } from '../../../../state/words.ts';
import { ActionIcon } from '../../action-icon.tsx';
import { useDraft } from '../draft-store.ts';
import { BELOW, useDocument } from '../use-draft.ts';
import { type GridStep, stepOf } from './grid-keys.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Category × tier: each cell is chosen by arrows or pointer and says what happens there. */
export function GridSection() {
  const words = useWords(policySectionWords).grid;
  const document = useDocument();
  const change = useDraft((state) => state.change);
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 });
  const rows = draftGrid(document, BELOW);
  const single = detectorRules(document, BELOW);
  const chosen = rows[place.row]?.[place.column];
  const go = (next: Place) => {
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  const say = (cell: DraftCell, says: Partial<Pick<DraftCell, 'action' | 'mode'>>) =>
    change((draft) => setCell(draft, BELOW, cell, { action: cell.action, mode: cell.mode, ...says }), 'grid');
  const press = (event: KeyboardEvent) => {
    const step = stepOf(event.nativeEvent, place, { rows: rows.length, columns: TIERS.length });
    if (step === undefined || chosen === undefined) return;
    event.preventDefault();
    take(step, chosen);
  };
  const take = (step: GridStep, cell: DraftCell) => {
    if (step.kind === 'go') go(step.place);
    else if (step.kind === 'action') say(cell, { action: step.action });
    else say(cell, { mode: MODES[(MODES.indexOf(cell.mode) + 1) % MODES.length] ?? 'enforce' });
  };
  return (
    <>
      <p className="field__hint">{words.keys}</p>
      {single.length === 0 ? null : (
        <p className="field__hint">
          {words.single} <code>{single.join(', ')}</code>
        </p>
      )}
      <div className="grid-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA in HTML, section 4) */}
        <table ref={table} className="grid draft-grid" role="grid" aria-label={words.caption} onKeyDown={press}>
          <Head />
          <tbody>
            {rows.map((cells, row) => (
              <Row key={cells[0]?.category} cells={cells} row={row} place={place} go={go} />
            ))}
          </tbody>
        </table>
      </div>
      {chosen === undefined ? null : <Chosen cell={chosen} say={(says) => say(chosen, says)} />}
    </>
  );
}

function Head() {
  const words = useWords(policySectionWords).grid;
  const named = useWords(findingWords);
  return (
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
  );
}

interface RowProps {
  readonly cells: readonly DraftCell[];
  readonly row: number;
  readonly place: Place;
  readonly go: (place: Place) => void;
}

function Row({ cells, row, place, go }: RowProps) {
  const named = useWords(findingWords);
  const rule = useWords(policyRuleWords);
  const [first] = cells;
  return (
    <tr>
      <th scope="row">{first === undefined ? '' : named.category[first.category]}</th>
      {cells.map((cell, column) => {
        const isChosen = place.row === row && place.column === column;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the whole table are taken in one place
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell (HTML-AAM 1.0)
          <td
            key={cell.tier}
            data-cell={`${row}-${column}`}
            data-action={cell.action}
            tabIndex={isChosen ? 0 : -1}
            aria-selected={isChosen}
            onClick={() => go({ row, column })}
          >
            <span className="grid__action">
              <ActionIcon action={cell.action} size={16} />
              {rule.actions[cell.action]}
            </span>
            {cell.action === 'allow' || cell.mode === 'enforce' ? null : <small>{rule.modes[cell.mode]}</small>}
            {cell.special.length === 0 ? null : <small>＋{cell.special.length}</small>}
          </td>
        );
      })}
    </tr>
  );
}

interface ChosenProps {
  readonly cell: DraftCell;
  readonly say: (says: Partial<Pick<DraftCell, 'action' | 'mode'>>) => void;
}

/** What the chosen cell says, to be changed without the table's keys. */
function Chosen({ cell, say }: ChosenProps) {
  const words = useWords(policySectionWords).grid;
  const named = useWords(findingWords);
  const rule = useWords(policyRuleWords);
  return (
    <section className="draft-grid__chosen" aria-label={words.caption}>
      <p>
        <b>{words.chosen(named.category[cell.category], named.tier[cell.tier])}</b>
      </p>
      <div className="draft-grid__choices">
        <Segmented
          legend={rule.action}
          size="s"
          value={cell.action}
          options={ACTIONS.map((value) => ({ value, label: rule.actions[value] }))}
          onChange={(action) => say({ action })}
        />
        <Segmented
          legend={rule.mode}
          size="s"
          value={cell.mode}
          options={MODES.map((value) => ({ value, label: rule.modes[value], disabled: cell.action === 'allow' }))}
          onChange={(mode) => say({ mode })}
        />
      </div>
      {cell.special.length === 0 ? null : (
        <p className="field__hint">
          {words.special(cell.special.length)}: <code>{cell.special.join(', ')}</code>
        </p>
      )}
    </section>
  );
}
