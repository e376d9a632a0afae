import type { Language } from '../../../shared/language.ts';
import type { Policy, Tier } from '../../../shared/policy/policy.ts';
import { uncheckedSentence } from '../../../shared/policy/policy-sentences.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import { ruleLines } from '../../../shared/policy/value-lines.ts';
import { findLesson } from '../../../shared/train/lesson-list.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { policyWords } from '../../../shared/words/policy-words.ts';
import { LearnIcon } from '../../parts/icons.tsx';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { ActionIcon } from './action-icon.tsx';
import { ruleGroups } from './rule-tiers.ts';

/** Every rule as a sentence, under the kind of service it speaks for. */
export function RuleGroups({ policy }: { policy: Policy }) {
  const words = useWords(policyWords);
  const language = useLanguage();
  return (
    <Card title={words.rules} lead={words.rulesLead}>
      {ruleGroups(policy, language).map((group) => (
        <section key={group.tiers.join()} className="rule-group">
          <TierTitle tiers={group.tiers} />
          <ul>
            {group.rules.map(({ id, rule, sentence }) => (
              <RuleLine key={id} rule={rule} sentence={sentence} more={moreOf(rule, policy, language)} />
            ))}
          </ul>
        </section>
      ))}
      <section className="rule-group">
        <h3>{words.unchecked}</h3>
        <ul>
          <li className="rule-line" data-action={policy.unchecked}>
            <ActionIcon action={policy.unchecked} />
            <p>{uncheckedSentence(policy, language)}</p>
          </li>
        </ul>
      </section>
    </Card>
  );
}

function TierTitle({ tiers }: { tiers: readonly Tier[] }) {
  const words = useWords(policyWords);
  const named = useWords(findingWords);
  return <h3>{tiers.length === 3 ? words.everywhere : words.joined(tiers.map((tier) => named.tier[tier]))}</h3>;
}

/** What a rule says beside its sentence: for whom, when, from which day, and whom to ask. */
function moreOf(rule: Rule, policy: Policy, language: Language): readonly string[] {
  const { message: _message, lesson: _lesson, ...rest } = rule;
  return ruleLines(rest, policy, language).slice(1);
}

function RuleLine({ rule, sentence, more }: { rule: Rule; sentence: string; more: readonly string[] }) {
  const words = useWords(policyWords);
  const language = useLanguage();
  const lesson = rule.lesson === undefined ? undefined : findLesson(rule.lesson);
  return (
    <li className="rule-line" data-action={rule.action} data-mode={rule.mode}>
      <ActionIcon action={rule.action} />
      <div>
        <p>{sentence}</p>
        {more.length === 0 ? null : <p className="rule-line__message">{more.join(language === 'ja' ? '' : ' ')}</p>}
        {rule.message === undefined ? null : <p className="rule-line__message">{rule.message[language]}</p>}
        <p className="rule-line__facts">
          <Chip>
            <span className="visually-hidden">{words.ruleId}: </span>
            <code>{rule.id}</code>
          </Chip>
          {lesson === undefined ? null : (
            <a href={hrefOf('training', lesson.id)}>
              <LearnIcon size={16} /> {words.lesson}
              <span className="visually-hidden">: {lesson.title[language]}</span>
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
