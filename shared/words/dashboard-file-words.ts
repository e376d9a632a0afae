import type { Bilingual } from '../language.ts';

/** What the host says where the dashboard cannot be filled. */
export const dashboardFileWords = {
  noFolder: {
    ja: '書き出した記録のあるフォルダーの場所を入力してください。',
    en: 'Please enter the folder that holds the exported records.',
  },
  noDesk: { ja: 'この画面では集計を開けません。', en: 'The dashboard is not available here.' },
  notOpen: { ja: '先に、集計する記録を選んでください。', en: 'Please choose the records to look at first.' },
  stopped: { ja: '読み込みをやめました。', en: 'Reading was stopped.' },
  unreadable: (code: string): Bilingual => ({
    ja: `記録を読み込めませんでした（${code}）。場所と、読み取る権限をご確認ください。`,
    en: `The records could not be read (${code}). Please check the place and whether you may read it.`,
  }),
} as const;
