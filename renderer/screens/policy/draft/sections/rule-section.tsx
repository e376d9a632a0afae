import { policySentences } from '../../../../../shared/policy/policy-sentences.ts';
import type { Rule } from '../../../../../shared/policy/rule.ts';
import { policyDraftWords } from '../../../../../shared/words/policy-draft-words.ts';
import { useLanguage, useWords } from '../../../../state/words.ts';
import { ActionIcon } from '../../action-icon.tsx';
import { ItemList } from '../item-list.tsx';
import { useWholeDraft } from '../use-draft.ts';
import { RuleFields } from './rule-fields.tsx';

/** Every rule as a sentence, with its fields. */
export function RuleSection() {
  const words = useWords(policyDraftWords).list;
  const language = useLanguage();
  const policy = useWholeDraft();
  const sentenceOf = (rule: Rule) => policySentences({ ...policy, rules: [rule] }, language)[0]?.sentence ?? rule.id;
  return (
    <ItemList
      list="rules"
      stem="rule"
      addLabel={words.addRule}
      blank={(id) => ({
        id,
        about: 'finding',
        when: { tiers: ['public'], confidence: 'medium' },
        action: 'warn',
        mode: 'observe',
      })}
      nameOf={sentenceOf}
      summaryOf={(rule) => (
        <span className="item__rule">
          <ActionIcon action={rule.action} size={18} /> {sentenceOf(rule)}
        </span>
      )}
      fields={RuleFields}
    />
  );
}
