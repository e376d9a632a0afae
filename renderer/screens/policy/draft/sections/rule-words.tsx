import { textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { ACTIONS } from '../../../../../shared/policy/policy.ts';
import { type Approval, REASON_DUTIES, type Rule } from '../../../../../shared/policy/rule.ts';
import { LESSONS } from '../../../../../shared/train/lesson-list.ts';
import { policyRuleWords } from '../../../../../shared/words/policy-rule-words.ts';
import { Select, Switch } from '../../../../parts/fields.tsx';
import { useLanguage, useWords } from '../../../../state/words.ts';
import { BilingualFields, DraftText, type ItemFieldsProps } from '../fields.tsx';
import { CommentField } from '../item-fields.tsx';
import { inside } from '../use-draft.ts';

/** What a rule says to people, and what it asks of them. */
export function RuleWords({ item, path, set }: ItemFieldsProps<Rule>) {
  const words = useWords(policyRuleWords);
  const put = <K extends keyof Rule>(key: K, value: Rule[K] | undefined) => set(withField(item, key, value), key);
  return (
    <fieldset className="fields">
      <legend>{words.toPerson}</legend>
      <BilingualFields
        legend={words.message}
        hint={words.messageHint}
        path={inside(path, 'message')}
        value={item.message}
        onChange={(message) => put('message', message)}
      />
      <Choices item={item} path={path} set={set} />
      <ApprovalFields
        path={inside(path, 'approval')}
        value={item.approval}
        onChange={(value) => put('approval', value)}
      />
      <CommentField item={item} path={path} set={set} rows={2} />
    </fieldset>
  );
}

function Choices({ item, set }: ItemFieldsProps<Rule>) {
  const words = useWords(policyRuleWords);
  const language = useLanguage();
  const put = <K extends keyof Rule>(key: K, value: Rule[K] | undefined) => set(withField(item, key, value), key);
  const lessons = LESSONS.map(({ id, title }) => ({ value: id, label: title[language] }));
  return (
    <div className="both__row">
      <Select
        label={words.lesson}
        value={item.lesson ?? ''}
        options={[{ value: '', label: words.noLesson }, ...lessons]}
        onChange={(lesson) => put('lesson', textOrNothing(lesson))}
      />
      <Select
        label={words.reason}
        value={item.reason ?? ''}
        options={(['', ...REASON_DUTIES] as const).map((value) => ({ value, label: words.reasons[value] }))}
        onChange={(reason) => put('reason', reason === '' ? undefined : reason)}
      />
      <Select
        label={words.unchecked}
        value={item.unchecked ?? ''}
        options={[
          { value: '', label: words.uncheckedNone },
          ...ACTIONS.map((value) => ({ value, label: words.actions[value] })),
        ]}
        onChange={(action) =>
          put(
            'unchecked',
            ACTIONS.find((known) => known === action),
          )
        }
      />
    </div>
  );
}

interface ApprovalProps {
  readonly path: string | undefined;
  readonly value: Approval | undefined;
  readonly onChange: (value: Approval | undefined) => void;
}

function ApprovalFields({ path, value, onChange }: ApprovalProps) {
  const words = useWords(policyRuleWords);
  const toggle = (on: boolean) => onChange(on ? { by: '', contact: 'mailto:' } : undefined);
  return (
    <>
      <Switch label={words.approval} hint={words.approvalHint} checked={value !== undefined} onChange={toggle} />
      {value === undefined ? null : (
        <>
          <div className="both__row">
            <DraftText
              label={words.approvalBy}
              path={inside(path, 'by')}
              value={value.by}
              onChange={(by) => onChange({ ...value, by })}
            />
            <DraftText
              label={words.approvalContact}
              path={inside(path, 'contact')}
              value={value.contact}
              onChange={(contact) => onChange({ ...value, contact })}
            />
          </div>
          <BilingualFields
            legend={words.approvalMessage}
            path={inside(path, 'message')}
            value={value.message}
            onChange={(message) => onChange(withField(value, 'message', message))}
          />
        </>
      )}
    </>
  );
}
