import type { Band } from '../detect/confidence.ts';
import type { Language } from '../language.ts';
import type { Action, Mode, Rule } from '../policy/policy.ts';

/** The parts a rule's sentence is put together from. */
export interface RuleParts {
  readonly where: string;
  readonly what: string;
  readonly sure: string;
  readonly does: string;
  readonly mode: string;
}

export interface RuleWords {
  readonly anywhere: string;
  readonly anything: string;
  readonly anyText: string;
  readonly list: (items: readonly string[]) => string;
  readonly sure: Readonly<Record<Band, string>>;
  readonly does: Readonly<Record<Rule['about'], Readonly<Record<Action, string>>>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly unchecked: Readonly<Record<Action, string>>;
  readonly sentence: (parts: RuleParts) => string;
}

const ja: RuleWords = {
  anywhere: 'すべての送信先',
  anything: '見つかったものすべて',
  anyText: 'どの文面',
  list: (items) => items.join('・'),
  sure: { low: '', medium: '(可能性が低いものを除く)', high: '(確実なものだけ)' },
  does: {
    finding: {
      allow: 'そのまま送れます',
      warn: '注意を示します',
      redact: '伏せてから送ります',
      block: '含む文面は送れません',
    },
    text: { allow: 'そのまま送れます', warn: '注意を示します', redact: '伏せてから送ります', block: '送れません' },
  },
  mode: {
    off: '(この規則は無効です)',
    observe: '(今は記録だけを行います)',
    advise: '(助言だけで、送信は止めません)',
    enforce: '',
  },
  unchecked: {
    allow: '確認できなかった文面は、そのまま送れます。',
    warn: '確認できなかった文面は、注意を示したうえで送れます。',
    redact: '確認できなかった文面は、確認できるまで送れません。',
    block: '確認できなかった文面は、確認できるまで送れません。',
  },
  sentence: ({ where, what, sure, does, mode }) => `${where}では、${what}${sure}は${does}${mode}。`,
};

const en: RuleWords = {
  anywhere: 'any destination',
  anything: 'everything found',
  anyText: 'any text',
  list: (items) => {
    const lower = items.map((item) => (/^[A-Z][a-z]/u.test(item) ? item[0]?.toLowerCase() + item.slice(1) : item));
    return lower.length < 2 ? lower.join('') : `${lower.slice(0, -1).join(', ')} and ${lower.at(-1)}`;
  },
  sure: { low: '', medium: ' (unless it is only a possibility)', high: ' (only when certain)' },
  does: {
    finding: {
      allow: 'may be sent as found',
      warn: 'brings up a caution',
      redact: 'is masked before the text is sent',
      block: 'stops the text from being sent',
    },
    text: {
      allow: 'may be sent',
      warn: 'brings up a caution',
      redact: 'is masked before it is sent',
      block: 'must not be sent',
    },
  },
  mode: {
    off: ' (this rule is off)',
    observe: ' (recorded only, for now)',
    advise: ' (advice only; nothing is held)',
    enforce: '',
  },
  unchecked: {
    allow: 'A text that could not be checked may be sent.',
    warn: 'A text that could not be checked may be sent, with a caution.',
    redact: 'A text that could not be checked is held until it can be.',
    block: 'A text that could not be checked is held until it can be.',
  },
  sentence: ({ where, what, sure, does, mode }) => `On the way to ${where}: ${what}${sure} ${does}${mode}.`,
};

export const ruleWords: Readonly<Record<Language, RuleWords>> = { ja, en };
