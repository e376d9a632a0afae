import './draft.css';
import { type ReactNode, useEffect } from 'react';
import { policyDraftWords } from '../../../../shared/words/policy-draft-words.ts';
import { policyListWords } from '../../../../shared/words/policy-list-words.ts';
import { policyPreviewWords } from '../../../../shared/words/policy-preview-words.ts';
import { policyRuleWords } from '../../../../shared/words/policy-rule-words.ts';
import { policySectionWords } from '../../../../shared/words/policy-section-words.ts';
import { policyTermWords } from '../../../../shared/words/policy-term-words.ts';
import { shellWords } from '../../../../shared/words/shell-words.ts';
import { Loading } from '../../../parts/page.tsx';
import { Banner, Card } from '../../../parts/surfaces.tsx';
import { hrefOf } from '../../../state/route-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { DraftBar } from './draft-bar.tsx';
import { useDraft } from './draft-store.ts';
import { SECTIONS, type Section, sectionOf, sectionOfPath } from './draft-view.ts';
import { NoDraft } from './new-draft.tsx';
import { Problems } from './problems.tsx';
import { AboutSection } from './sections/about-section.tsx';
import { ChangesSection } from './sections/changes-section.tsx';
import { GridSection } from './sections/grid-section.tsx';
import { GroupSection } from './sections/group-section.tsx';
import { ListSection } from './sections/list-section.tsx';
import { OtherSection } from './sections/other-section.tsx';
import { PreviewSection } from './sections/preview-section.tsx';
import { RuleSection } from './sections/rule-section.tsx';
import { SiteSection } from './sections/site-section.tsx';
import { TermSection } from './sections/term-section.tsx';
import { useUndoKeys } from './undo-keys.ts';

const VIEWS: Readonly<Record<Section, () => ReactNode>> = {
  about: AboutSection,
  grid: GridSection,
  rules: RuleSection,
  sites: SiteSection,
  terms: TermSection,
  lists: ListSection,
  groups: GroupSection,
  other: OtherSection,
  preview: PreviewSection,
  changes: ChangesSection,
};

/** The policy that is being written. */
export function DraftPart({ section }: { section: string }) {
  const shell = useWords(shellWords);
  const language = useLanguage();
  const { document, trouble, load } = useDraft();
  useEffect(() => void load(), [load]);
  if (document === undefined) {
    if (trouble === undefined) return <Loading label={shell.loading} />;
    return <Banner tone="hold" role="alert" title={trouble.message[language]} />;
  }
  return document === null ? <NoDraft /> : <Editor section={sectionOf(section)} />;
}

function Editor({ section }: { section: Section }) {
  const words = useWords(policyDraftWords);
  const leads = useLeads();
  const View = VIEWS[section];
  useUndoKeys();
  return (
    <div className="draft">
      <DraftBar />
      <Problems />
      <div className="draft__desk">
        <SectionNav current={section} />
        <div className="draft__section">
          <Card title={words.section[section]} lead={leads[section]}>
            <View />
          </Card>
        </div>
      </div>
    </div>
  );
}

function useLeads(): Readonly<Partial<Record<Section, string>>> {
  const { grid, sites, groups, changes } = useWords(policySectionWords);
  const rules = useWords(policyRuleWords);
  const preview = useWords(policyPreviewWords);
  const terms = useWords(policyTermWords);
  const lists = useWords(policyListWords);
  return {
    grid: grid.lead,
    rules: rules.lead,
    sites: sites.lead,
    terms: terms.lead,
    lists: lists.lead,
    groups: groups.lead,
    preview: preview.lead,
    changes: changes.lead,
  };
}

function SectionNav({ current }: { current: Section }) {
  const words = useWords(policyDraftWords);
  const problems = useDraft((state) => state.problems);
  return (
    <nav className="draft__nav" aria-label={words.sections}>
      <ul>
        {SECTIONS.map((section) => {
          const count = problems.filter(({ path }) => sectionOfPath(path) === section).length;
          return (
            <li key={section}>
              <a href={hrefOf('policy', `draft/${section}`)} aria-current={section === current ? 'page' : undefined}>
                {words.section[section]}
                {count === 0 ? null : <span className="draft__count">{count}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
