import type { CorrectionReason } from '../record/entry.ts';

const correction: Record<CorrectionReason, string> = {
  'not-me': '自分の操作ではない',
  'wrong-detection': '検出されたものが誤っている',
  'wrong-site': '送信先が違う',
  'wrong-outcome': 'その後の扱いが違う',
};

const ja = {
  parts: { mine: '自分の記録', incident: 'もしもの手引き', dashboard: '集計', evidence: '取り組みの報告' },
  partsLabel: '記録の中の画面',
  copy: '控えを保存',
  copyTitle: '自分の記録の控えを保存',
  copyText: 'このパソコンにあるチェックの記録を、すべてファイルに書き出します。文章は含まれません。',
  copyJson: 'JSONで保存',
  copyCsv: 'CSVで保存（表計算ソフト用）',
  copyFailed: '控えを保存できませんでした',
  cancel: 'やめる',
  details: '詳しく',
  found: '見つかったもの',
  bandCount: (band: string, count: number) => `${band}${count}`,
  rules: 'はたらいたルール',
  ruleCount: (rule: string, action: string, count: number) =>
    count === 0 ? `${rule}（${action}）` : `${rule}（${action}、${count}件）`,
  noRules: 'なし',
  unknownBefore: '以前の版の記録のため不明',
  policy: 'ポリシー',
  policyOf: (id: string, version: number) => `${id} 第${version}版`,
  group: 'グループ',
  choice: 'あなたがしたこと',
  choiceWith: (outcome: string, reason: string) => `${outcome}（理由：${reason}）`,
  kept: (released: number, added: number) => `残した箇所${released}、手で伏せた箇所${added}`,
  lesson: '案内したレッスン',
  correct: '訂正を求める',
  correctTitle: 'この記録の訂正を求める',
  correctText:
    '記録そのものは書き換えず、「本人が訂正を求めた」ことを理由とともに残します。会社に記録が届く設定のときは、これも一緒に届きます。',
  correctWhy: '訂正してほしいこと',
  correctYes: '訂正の求めを残す',
  correctFailed: '訂正の求めを残せませんでした',
  corrected: '訂正の求めを残しました。',
  correctionMark: (why: string) => `訂正を求めました：${why}`,
  correction,
  company: '会社に届くもの',
  companyNothing: 'このポリシーでは、会社にもほかの場所にも、何も送られません。',
  companySyslog: (place: string) =>
    `ポリシーは、上と同じ内容を会社のログサーバー（${place}）へ送るように定めています。この版のアプリは、まだ送信しません。`,
  companyOtlp: (place: string) =>
    `ポリシーは、上と同じ内容を会社の集計サーバー（${place}）へ送るように定めています。この版のアプリは、まだ送信しません。`,
  wrong: '誤りと知らせた検出',
  wrongText:
    'このパソコンだけに覚えています。値そのものは残していません。保存したファイルには、検出の種類と、文字の種類や長さの範囲などの特徴だけが入ります。',
  wrongSave: '特徴を保存（管理者に渡す用）',
  wrongUndo: '取り消す',
  companyNever: '文章、見つかった値そのもの、ファイル名が届くことはありません。',
  retained: (days: number) => `記録は${days}日たつと自動で消えます。`,
};

const en: typeof ja = {
  parts: { mine: 'My entries', incident: 'If something got out', dashboard: 'Figures', evidence: 'Evidence report' },
  partsLabel: 'Screens about the record',
  copy: 'Save a copy',
  copyTitle: 'Save a copy of my entries',
  copyText: 'Writes every entry on this computer to a file. No text is in it.',
  copyJson: 'Save as JSON',
  copyCsv: 'Save as CSV (for spreadsheets)',
  copyFailed: 'The copy could not be saved',
  cancel: 'Cancel',
  details: 'Details',
  found: 'What was found',
  bandCount: (band, count) => `${band} ${count}`,
  rules: 'Rules that spoke',
  ruleCount: (rule, action, count) => (count === 0 ? `${rule} (${action})` : `${rule} (${action}, ${count})`),
  noRules: 'None',
  unknownBefore: 'Not known: kept by an earlier version',
  policy: 'Policy',
  policyOf: (id, version) => `${id}, version ${version}`,
  group: 'Group',
  choice: 'What you did',
  choiceWith: (outcome, reason) => `${outcome} (reason: ${reason})`,
  kept: (released, added) => `${released} left as they were, ${added} masked by hand`,
  lesson: 'Lesson offered',
  correct: 'Ask for a correction',
  correctTitle: 'Ask for a correction of this entry',
  correctText:
    'The entry itself is not rewritten. That you asked, and why, is kept beside it, and reaches your company together with it where entries are sent there.',
  correctWhy: 'What should be corrected',
  correctYes: 'Keep my request',
  correctFailed: 'The request could not be kept',
  corrected: 'Your request was kept.',
  correctionMark: (why) => `Correction asked for: ${why}`,
  correction: {
    'not-me': 'this was not me',
    'wrong-detection': 'what was found is wrong',
    'wrong-site': 'the destination is wrong',
    'wrong-outcome': 'what happened afterwards is wrong',
  },
  company: 'What your company receives',
  companyNothing: 'Under this policy nothing is sent, neither to your company nor anywhere else.',
  companySyslog: (place) =>
    `The policy asks to send the same facts to your company’s log server (${place}). This version does not send yet.`,
  companyOtlp: (place) =>
    `The policy asks to send the same facts to your company’s collector (${place}). This version does not send yet.`,
  wrong: 'Findings you marked as wrong',
  wrongText:
    'Remembered on this computer only, without the value. The file you save holds the kind of finding and features such as kinds of characters and a range of length.',
  wrongSave: 'Save the features (for your admin)',
  wrongUndo: 'Take back',
  companyNever: 'Texts, the values that were found and names of files are never sent.',
  retained: (days) => `Entries go by themselves after ${days} days.`,
};

export const recordsWords = { ja, en } as const;
