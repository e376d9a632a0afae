import type { Bilingual } from '../language.ts';

/** Why a pattern of a policy is not taken. `why` is what the engine says of it. */
export const policyPatternWords = {
  refused: (why: string): Bilingual => ({
    ja: `このパターンは、文章の長さに比例する時間では実行できません（${why}）。先読み・後読みと後方参照は使えません`,
    en: `this pattern does not run in linear time (${why}); look-around and back-references are not possible`,
  }),
} as const;
