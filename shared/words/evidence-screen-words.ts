import type { Language } from '../language.ts';

const ja = {
  lead: '期間を選ぶと、チェックと学習の数値を、指針の項目と並べた報告になります。',
  periodTitle: '期間',
  preset: '期間の選び方',
  presets: {
    month: '先月',
    quarter: '直近90日',
    year: '今年度（4月から）',
    own: '日付を指定',
  },
  from: '最初の日',
  to: '最後の日',
  utc: '日付は協定世界時（日本時間の午前9時が区切り）です。',
  order: '最初の日と同じか、それより後の日を選んでください。',
  saveHtml: '報告を保存',
  saveCsv: '数値をCSVで保存',
  saveJson: '数値をJSONで保存',
  print: '印刷',
  loading: '記録を数えています',
  failed: '報告を作れませんでした',
  retry: 'もう一度試す',
  preview: '報告の内容（横に動かせます）',
};

const en: typeof ja = {
  lead: 'Choose a period to see the figures of checks and training beside the points of the guidelines.',
  periodTitle: 'Period',
  preset: 'Which days',
  presets: {
    month: 'Last month',
    quarter: 'The last 90 days',
    year: 'This business year (from April)',
    own: 'Choose days',
  },
  from: 'First day',
  to: 'Last day',
  utc: 'Days are UTC: in Japan they begin at 9 in the morning.',
  order: 'Please choose the first day or a later one.',
  saveHtml: 'Save the report',
  saveCsv: 'Save the figures as CSV',
  saveJson: 'Save the figures as JSON',
  print: 'Print',
  loading: 'Counting the record',
  failed: 'The report could not be made',
  retry: 'Try again',
  preview: 'The report (scrolls sideways)',
};

/** What the screen of the evidence report says around it. */
export const evidenceScreenWords: Readonly<Record<Language, typeof ja>> = { ja, en };
