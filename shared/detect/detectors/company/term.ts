import { defineDetector } from '../../detector.ts';

/**
 * Words that the company wants to keep inside (the terms of its policy, `shared/company/terms.ts`): project and code names with their variants,
 * and everyday words only near what makes them the company's. Finds nothing where no terms are given.
 */
export default defineDetector({
  id: 'company/term',
  category: 'company-term',
  title: { ja: '会社が決めた用語', en: 'Term your company listed' },
  severity: 'medium',
  beside: true,
  find: (text, around) => [...(around.company?.terms(text) ?? []), ...(around.own?.terms(text) ?? [])],
  why: {
    ja: '会社が社外に出さないと決めた言葉です。名前だけでも、計画や関係者が知られることがあります。',
    en: 'Your company decided to keep this term inside. The name alone can give away a plan or who is involved.',
  },
  instead: {
    ja: '「ある計画」「製品X」などの呼び方に置き換えてください。回答が届いたら元の言葉に戻せます。',
    en: 'Use a stand-in such as “a project” or “product X”. The real term can be put back into the answer.',
  },
  examples: {
    hits: ['«プロジェクト青嵐»の納期を相談したい', 'About «project SEIRAN»: the date', '«青嵐»の開発費の見積もり'],
    misses: ['青嵐の候、皆様いかがお過ごしですか', '青嵐の文化祭の費用', 'The seirans are birds'],
  },
});
