const ja = {
  title: '生成AIへの誤送信の報告',
  facts: 'わかっていること',
  steps: 'したこと',
  duty: '報告の義務',
  note: '補足',
  made: '作成日時',
  noticed: '気づいた日時',
  entry: 'チェックの記録番号',
  policy: 'ポリシー',
  unknown: 'わからない',
  none: 'なし',
  open: 'まだ',
  doneAt: (time: string) => `済み（${time}）`,
  comma: '、',
};

const en: typeof ja = {
  title: 'Report: something may have been sent to a chatbot',
  facts: 'What is known',
  steps: 'What was done',
  duty: 'Duty to report',
  note: 'Remarks',
  made: 'Made at',
  noticed: 'Noticed at',
  entry: 'Id of the check',
  policy: 'Policy',
  unknown: 'Not known',
  none: 'None',
  open: 'Not yet',
  doneAt: (time) => `Done (${time})`,
  comma: ', ',
};

export const incidentReportWords = { ja, en } as const;
