import './simulation.css';
import { useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { asEnforced } from '../../../../shared/policy/simulate.ts';
import { policySimulationWords } from '../../../../shared/words/policy-simulation-words.ts';
import { shellWords } from '../../../../shared/words/shell-words.ts';
import { Switch } from '../../../parts/fields.tsx';
import { PolicyIcon } from '../../../parts/icons.tsx';
import { EmptyState, Loading } from '../../../parts/page.tsx';
import { Card } from '../../../parts/surfaces.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { hrefOf } from '../../../state/route-store.ts';
import { useWords } from '../../../state/words.ts';
import { useDraft } from '../draft/draft-store.ts';
import { useSoundDraft } from '../draft/use-draft.ts';
import { PastCard } from './past-card.tsx';
import { SampleCard } from './sample-card.tsx';

/** What would change with the draft: for the records of the last 30 days, and for samples. */
export function SimulationPart() {
  const shell = useWords(shellWords);
  const { document, load } = useDraft();
  useEffect(() => void load(), [load]);
  if (document === undefined) return <Loading label={shell.loading} />;
  return document === null ? <NoDraft /> : <Trial />;
}

function NoDraft({ isBlocked = false }: { isBlocked?: boolean }) {
  const words = useWords(policySimulationWords);
  const link = (
    <a className="button" href={hrefOf('policy', 'draft')}>
      {words.toDraft}
    </a>
  );
  return (
    <EmptyState icon={<PolicyIcon size={32} />} title={isBlocked ? words.blocked : words.noDraft} action={link}>
      {isBlocked ? words.blockedText : words.noDraftText}
    </EmptyState>
  );
}

function Trial() {
  const words = useWords(policySimulationWords);
  const sound = useSoundDraft();
  const [isEnforced, setEnforced] = useState(false);
  const [on, setOn] = useState('');
  const draft = useMemo<Policy | undefined>(
    () => sound && (isEnforced ? asEnforced(sound) : sound),
    [sound, isEnforced],
  );
  if (draft === undefined) return <NoDraft isBlocked />;
  return (
    <>
      <Card title={words.settings}>
        <Switch label={words.enforce} hint={words.enforceHint} checked={isEnforced} onChange={setEnforced} />
        <TextField label={words.on} hint={words.onHint} type="date" value={on} onChange={setOn} />
      </Card>
      <PastCard draft={draft} on={on === '' ? undefined : on} />
      <SampleCard draft={draft} />
    </>
  );
}
