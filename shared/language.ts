/** The two languages every sentence that people read exists in. Japanese is written first. */
export type Language = 'ja' | 'en';

export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** One sentence in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
