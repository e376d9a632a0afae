import './policy.css';
import { policyPartsWords } from '../../../shared/words/policy-parts-words.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { UnknownIcon } from '../../parts/icons.tsx';
import { EmptyState, Loading, PageHeader } from '../../parts/page.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useRoute } from '../../state/route-store.ts';
import { useWords } from '../../state/words.ts';
import { DraftPart } from './draft/draft-part.tsx';
import { CopyPolicy, InForce, type InForceProps } from './in-force.tsx';
import { PartNav } from './part-nav.tsx';
import { type Part, partOf } from './parts.ts';
import { SimulationPart } from './simulation/simulation-part.tsx';
import { ValuesPart } from './values/values-part.tsx';

/** What holds now, value by value, and, a step away, the policy that is being written. */
export function PolicyScreen() {
  const shell = useWords(shellWords);
  const words = useWords(policyPartsWords);
  const { part, section } = partOf(useRoute((state) => state.rest));
  const { policy, source } = usePolicy();
  const known = policy === undefined || source === undefined ? undefined : { policy, source };
  return (
    <div className="page policy">
      <PageHeader
        title={shell.routes.policy}
        lead={words.lead[part]}
        actions={part === 'force' && known !== undefined ? <CopyPolicy {...known} /> : undefined}
      />
      <PartNav current={part} />
      <PartView part={part} section={section} known={known} />
    </div>
  );
}

interface PartViewProps {
  readonly part: Part;
  readonly section: string;
  readonly known: Pick<InForceProps, 'policy' | 'source'> | undefined;
}

function PartView({ part, section, known }: PartViewProps) {
  if (part === 'draft') return <DraftPart section={section} />;
  if (part === 'simulation') return <SimulationPart />;
  if (part === 'values' && known !== undefined) return <ValuesPart />;
  return known === undefined ? <NoPolicy /> : <InForce {...known} />;
}

function NoPolicy() {
  const words = useWords(policyWords);
  const shell = useWords(shellWords);
  const problem = usePolicy((state) => state.problem);
  if (problem === undefined) return <Loading label={shell.loading} />;
  return (
    <EmptyState icon={<UnknownIcon size={32} />} title={words.noPolicy}>
      {words.noPolicyText}
    </EmptyState>
  );
}
