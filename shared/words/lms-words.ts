import type { Language } from '../language.ts';

const ja = {
  title: 'レッスンを開けません',
  text: 'このページは、学習管理システムから開いてください。結果を記録できないため、単独では受講できません。',
  course: '生成AIを安全に使うための学習',
};

const en: typeof ja = {
  title: 'The lesson cannot be opened',
  text: 'Please open this page from your learning system. By itself it could not record a result.',
  course: 'Using generative AI safely',
};

/** What a package for a learning system says. */
export const lmsWords: Readonly<Record<Language, typeof ja>> = { ja, en };
