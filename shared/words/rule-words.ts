import type { Band } from '../detect/confidence.ts';
import type { Language } from '../language.ts';
import type { Action, Mode } from '../policy/policy.ts';

/** The parts a rule's sentence is put together from. */
export interface RuleParts {
  readonly where: string;
  readonly does: string;
  readonly mode: string;
}

export interface RuleWords {
  readonly anywhere: string;
  readonly anything: string;
  readonly list: (items: readonly string[]) => string;
  /** The same for names, which keep their letters. */
  readonly names: (items: readonly string[]) => string;
  readonly sure: Readonly<Record<Band, string>>;
  /** What the rule does to findings of its kinds. */
  readonly finding: Readonly<Record<Action, (what: string) => string>>;
  /** What the rule does to any text. */
  readonly text: Readonly<Record<Action, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly unchecked: Readonly<Record<Action, string>>;
  readonly sentence: (parts: RuleParts) => string;
}

const ja: RuleWords = {
  anywhere: 'すべての送信先',
  anything: '見つかったものすべて',
  list: (items) => items.join('・'),
  names: (items) => items.join('・'),
  sure: { low: '', medium: '（可能性が低いものを除く）', high: '（確実なものだけ）' },
  finding: {
    allow: (what) => `${what}はそのまま送れます`,
    warn: (what) => `${what}があるときに注意を示します`,
    redact: (what) => `${what}を伏せてから送ります`,
    block: (what) => `${what}を含む文章は送れません`,
  },
  text: {
    allow: 'どの文章もそのまま送れます',
    warn: 'どの文章にも注意を示します',
    redact: 'どの文章も伏せてから送ります',
    block: 'どの文章も送れません',
  },
  mode: {
    off: '（このルールは無効です）',
    observe: '（今は記録だけを行います）',
    advise: '（助言だけで、送信は止めません）',
    enforce: '',
  },
  unchecked: {
    allow: '確認できなかった文章は、そのまま送れます。',
    warn: '確認できなかった文章は、注意を示したうえで送れます。',
    redact: '確認できなかった文章は、確認できるまで送れません。',
    block: '確認できなかった文章は、確認できるまで送れません。',
  },
  sentence: ({ where, does, mode }) => `${where}では、${does}${mode}。`,
};

const en: RuleWords = {
  anywhere: 'any destination',
  anything: 'everything found',
  list: (items) => {
    return inEnglish(items.map((item) => (/^[A-Z][a-z]/u.test(item) ? item[0]?.toLowerCase() + item.slice(1) : item)));
  },
  names: inEnglish,
  sure: { low: '', medium: ' (unless merely possible)', high: ' (only when certain)' },
  finding: {
    allow: (what) => `let through ${what}`,
    warn: (what) => `show a caution for ${what}`,
    redact: (what) => `mask ${what} before the text is sent`,
    block: (what) => `hold any text with ${what}`,
  },
  text: {
    allow: 'let through any text',
    warn: 'show a caution for any text',
    redact: 'mask any text before it is sent',
    block: 'hold any text',
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
  sentence: ({ where, does, mode }) => `On the way to ${where}, ${does}${mode}.`,
};

function inEnglish(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const ruleWords: Readonly<Record<Language, RuleWords>> = { ja, en };
