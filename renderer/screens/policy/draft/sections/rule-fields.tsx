import { someOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { ACTIONS, MODES } from '../../../../../shared/policy/policy.ts';
import type { Rule } from '../../../../../shared/policy/rule.ts';
import { policyRuleWords } from '../../../../../shared/words/policy-rule-words.ts';
import { Button } from '../../../../parts/button.tsx';
import { Select } from '../../../../parts/fields.tsx';
import { Segmented } from '../../../../parts/segmented.tsx';
import { FieldProblem } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';
import { DraftText, type ItemFieldsProps } from '../fields.tsx';
import { IdField } from '../item-fields.tsx';
import { inside, useProblem } from '../use-draft.ts';
import { RuleWhen } from './rule-when.tsx';
import { RuleWords } from './rule-words.tsx';

/** Everything a rule can say. */
export function RuleFields(props: ItemFieldsProps<Rule>) {
  const words = useWords(policyRuleWords);
  const { item, path, set } = props;
  return (
    <>
      <IdField item={item} path={path} set={set} label={words.id} />
      <Segmented
        legend={words.about}
        size="s"
        value={item.about}
        options={(['finding', 'text'] as const).map((value) => ({ value, label: words.abouts[value] }))}
        onChange={(about) => set(aboutOf(item, about), 'about')}
      />
      <Segmented
        legend={words.action}
        size="s"
        value={item.action}
        options={ACTIONS.map((value) => ({ value, label: words.actions[value] }))}
        onChange={(action) => set({ ...item, action }, 'action')}
      />
      <Segmented
        legend={words.mode}
        size="s"
        value={item.mode}
        options={MODES.map((value) => ({ value, label: words.modes[value] }))}
        onChange={(mode) => set({ ...item, mode }, 'mode')}
      />
      <Stages {...props} />
      <RuleWhen {...props} />
      <RuleWords {...props} />
    </>
  );
}

/** Rules about any text have no kind of finding to ask for. */
function aboutOf(rule: Rule, about: Rule['about']): Rule {
  if (about === 'finding') return { ...rule, about };
  const { categories: _kinds, detectors: _detectors, confidence: _sure, ...when } = rule.when;
  return { ...rule, about, when };
}

function Stages({ item, path, set }: ItemFieldsProps<Rule>) {
  const words = useWords(policyRuleWords);
  const problem = useProblem(inside(path, 'stages'));
  const stages = item.stages ?? [];
  const put = (next: NonNullable<Rule['stages']>, field: string) =>
    set(withField(item, 'stages', someOrNothing(next)), field);
  return (
    <fieldset className="stages" data-place={inside(path, 'stages')}>
      <legend className="field__label">{words.stages}</legend>
      <p className="field__hint">{words.stagesHint}</p>
      {stages.map((stage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage has no name but its place; its date is what is written
        <div key={index} className="stages__row">
          <DraftText
            label={words.stageFrom(index + 1)}
            type="date"
            path={inside(path, `stages[${index}].from`)}
            value={stage.from}
            onChange={(from) => put(stages.with(index, { ...stage, from }), `stages-${index}`)}
          />
          <Select
            label={words.stageMode(index + 1)}
            value={stage.mode}
            options={MODES.map((value) => ({ value, label: words.modes[value] }))}
            onChange={(mode) => put(stages.with(index, { ...stage, mode }), `stage-mode-${index}`)}
          />
          <Button size="s" tone="plain" onClick={() => put(stages.toSpliced(index, 1), 'stages')}>
            {words.removeStage(index + 1)}
          </Button>
        </div>
      ))}
      <FieldProblem problem={stages.length === 0 ? problem : undefined} />
      <div>
        <Button size="s" onClick={() => put([...stages, { from: '', mode: item.mode }], 'stages')}>
          {words.addStage}
        </Button>
      </div>
    </fieldset>
  );
}
