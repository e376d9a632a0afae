import { CATEGORIES } from '../../../../../shared/detect/category.ts';
import { itemsOf } from '../../../../../shared/policy/draft/draft-items.ts';
import { someOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { TIERS } from '../../../../../shared/policy/policy.ts';
import type { Rule, RuleCondition } from '../../../../../shared/policy/rule.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policyRuleWords } from '../../../../../shared/words/policy-rule-words.ts';
import { Segmented } from '../../../../parts/segmented.tsx';
import { Checks } from '../../../../parts/text-field.tsx';
import { useLanguage, useWords } from '../../../../state/words.ts';
import { useFacts } from '../draft-check.ts';
import { HoursFields, type ItemFieldsProps } from '../fields.tsx';
import { PickList } from '../pick-list.tsx';
import { BELOW, inside, useDocument, useProblem } from '../use-draft.ts';

type SetWhen = <K extends keyof RuleCondition>(key: K, value: RuleCondition[K] | undefined) => void;

interface WhenProps {
  readonly when: RuleCondition;
  readonly path: string | undefined;
  readonly set: SetWhen;
}

/** The conditions of a rule. */
export function RuleWhen({ item, path, set }: ItemFieldsProps<Rule>) {
  const words = useWords(policyRuleWords);
  const setWhen: SetWhen = (key, value) => set({ ...item, when: withField(item.when, key, value) }, `when-${key}`);
  const props = { when: item.when, path: inside(path, 'when'), set: setWhen };
  return (
    <fieldset className="fields">
      <legend>{words.when}</legend>
      {item.about === 'finding' ? <WhatIsFound {...props} /> : null}
      <Where {...props} />
      <WhoAndWhen {...props} />
    </fieldset>
  );
}

function WhatIsFound({ when, path, set }: WhenProps) {
  const words = useWords(policyRuleWords);
  const named = useWords(findingWords);
  const language = useLanguage();
  const facts = useFacts();
  const problem = useProblem(inside(path, 'categories'));
  const detectors = Object.entries(facts).map(([value, { title }]) => ({
    value,
    label: `${title[language]} (${value})`,
  }));
  return (
    <>
      <Checks
        legend={words.categories}
        hint={words.categoriesHint}
        problem={problem}
        options={CATEGORIES.map((value) => ({ value, label: named.category[value] }))}
        chosen={when.categories ?? []}
        onChange={(chosen) => set('categories', someOrNothing(chosen))}
      />
      <Segmented
        legend={words.confidence}
        size="s"
        value={when.confidence ?? 'low'}
        options={(['low', 'medium', 'high'] as const).map((value) => ({ value, label: words.confidences[value] }))}
        onChange={(band) => set('confidence', band === 'low' ? undefined : band)}
      />
      <PickList
        label={words.detectors}
        path={inside(path, 'detectors')}
        options={detectors}
        chosen={when.detectors ?? []}
        onChange={(chosen) => set('detectors', someOrNothing(chosen))}
      />
    </>
  );
}

function Where({ when, path, set }: WhenProps) {
  const words = useWords(policyRuleWords);
  const named = useWords(findingWords);
  const document = useDocument();
  const problem = useProblem(inside(path, 'tiers'));
  const sites = itemsOf(document, BELOW, 'sites').filter(({ from }) => from !== 'removed');
  return (
    <>
      <Checks
        legend={words.tiers}
        hint={words.tiersHint}
        problem={problem}
        options={TIERS.map((value) => ({ value, label: named.tier[value] }))}
        chosen={when.tiers ?? []}
        onChange={(chosen) => set('tiers', someOrNothing(chosen))}
      />
      <PickList
        label={words.sites}
        path={inside(path, 'sites')}
        options={sites.map(({ item }) => ({ value: item.id, label: item.name }))}
        chosen={when.sites ?? []}
        onChange={(chosen) => set('sites', someOrNothing(chosen))}
      />
    </>
  );
}

function WhoAndWhen({ when, path, set }: WhenProps) {
  const words = useWords(policyRuleWords);
  const language = useLanguage();
  const document = useDocument();
  const groups = document.groups ?? [];
  return (
    <>
      <PickList
        label={words.groups}
        path={inside(path, 'groups')}
        options={groups.map(({ id, name }) => ({ value: id, label: name[language] || id }))}
        chosen={when.groups ?? []}
        onChange={(chosen) => set('groups', someOrNothing(chosen))}
      />
      <HoursFields
        label={words.hours}
        path={inside(path, 'hours')}
        value={when.hours}
        onChange={(hours) => set('hours', hours)}
      />
    </>
  );
}
