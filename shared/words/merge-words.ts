import type { Bilingual } from '../language.ts';

/** Why a value of the policy is what it is, and why a layer did not get what it asked for. */
export const mergeReasons = {
  held: {
    ja: '会社が決めた値です。厳しくすることはできますが、緩めることはできません。',
    en: 'Set by the company. It can be made stricter, and never looser.',
  },
  tightened: {
    ja: '会社が決めた値より厳しくしてあります。',
    en: 'Made stricter than the company asks.',
  },
  looser: {
    ja: '会社が決めた値より緩くなるため、反映していません。',
    en: 'Not taken over: it would be looser than what the company has set.',
  },
  locked: {
    ja: '会社が決めた値で、変更は認められていないため、反映していません。',
    en: 'Not taken over: the company has set this value and it may not be changed.',
  },
  notLocal: {
    ja: '利用者が変えられる値ではないため、反映していません。厳しくすることはできます。',
    en: 'Not taken over: people may not change this value, only make it stricter.',
  },
  stranger: (name: string): Bilingual => ({
    ja: `「${name}」はどのポリシーにもありません。つづりを確かめてください。`,
    en: `No policy has "${name}". Please check the spelling.`,
  }),
} as const;
