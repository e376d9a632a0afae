import type { RecordKind } from '../evidence/figure.ts';
import type { Language } from '../language.ts';

interface RecordPlace {
  readonly own: string;
  readonly imported: string;
}

const ja = {
  title: '生成AI利用の取り組み報告',
  period: '対象期間',
  days: (from: string, to: string) => `${from} 〜 ${to}`,
  utc: '（協定世界時）',
  made: '作成日時',
  program: '作成したプログラム',
  programOf: (version: string) => `関所 ${version}`,
  basis: '元の記録',
  own: 'このパソコンの記録',
  imported: (machines: number) => `集めた記録の控え（${machines}台分）`,
  damaged: (count: number) => `読めなかったものが${count}件あり、数に含まれていません。`,
  aboutTitle: 'この報告について',
  about: [
    'チェックの記録と学習の記録を数えたものです。文章と値は、記録にもこの報告にもありません。',
    '指針の各項目に、この製品で数えられた値を並べています。指針への適合や法令の遵守を証明するものではありません。',
    '「データはありません」は、記録がないという意味です。何も起きなかったという意味ではありません。',
    'この製品を入れていない端末での入力や、検出できなかったものは、数に含まれません。',
    '「止めた」は、伏せて送る、または送れないと判定したことを指します。',
  ],
  summaryTitle: '概要',
  trendTitle: (step: string) => `チェックの推移（${step}）`,
  trendLabel: (checks: string) => `判定ごとのチェック件数の推移。合計${checks}件`,
  step: { day: '日ごと', week: '週ごと、月曜日から', month: '月ごと' },
  answersTitle: '指針の項目と数値',
  did: 'この製品の記録',
  figure: '数値',
  where: '出どころ',
  noData: 'この期間のデータはありません',
  asked: (what: string) => `求められていること：${what}`,
  place: (source: string, place: string) => `該当箇所：${source}、${place}`,
  notServedTitle: 'この製品では対応していない項目',
  notServed: '次の項目は、この製品では扱えません。別の手立てが必要です。',
  tablesTitle: '数値の表',
  sourcesTitle: '参照した資料',
  undated: '発行日の記載なし',
  recountTitle: '数え直す方法',
  recountText: (file: string) =>
    `次の定義を ${file} という名前で記録のあるフォルダーに保存し、そこで下のコマンドを実行します。式とファイルを表のものに置き換えると、同じ値が得られます（jq 1.6以降）。sekisho で始まる行は、そのまま実行します。`,
  recountTraining:
    '学習の値は、「受講の管理」で保存できる一覧（CSV）の行数と突き合わせられます。CSVの報告には、グループとレッスンごとの値もあります。',
  recountDefinitions: '定義とコマンド',
  recountId: '番号',
  recountFilter: '式またはコマンド',
  recountFile: 'ファイル',
  recountOf: (filter: string) => `全体：${filter}`,
  pageOf: 'ページ',
  record: {
    checks: { own: 'チェックの記録', imported: '集めたチェックの記録' },
    policy: { own: '適用中のポリシー', imported: 'このパソコンで適用中のポリシー' },
    training: { own: '学習の記録', imported: '学習の記録' },
    incidents: { own: 'もしもの手引き', imported: 'もしもの手引き（控えには含まれません）' },
    marks: { own: '誤りと知らせた検出', imported: '誤りと知らせた検出（控えには含まれません）' },
    chain: { own: '記録全体の検証', imported: '記録全体の検証（控えには含まれません）' },
  } as Readonly<Record<RecordKind, RecordPlace>>,
};

const en: typeof ja = {
  title: 'Evidence report on the use of generative AI',
  period: 'Period',
  days: (from, to) => `${from} to ${to}`,
  utc: ' (UTC)',
  made: 'Made at',
  program: 'Made by',
  programOf: (version) => `Sekisho ${version}`,
  basis: 'Counted from',
  own: 'The record of this computer',
  imported: (machines) => `Copies of the records of ${machines} ${machines === 1 ? 'computer' : 'computers'}`,
  damaged: (count) =>
    `${count} ${count === 1 ? 'item' : 'items'} could not be read and ${count === 1 ? 'is' : 'are'} not counted.`,
  aboutTitle: 'About this report',
  about: [
    'It counts the record of checks and the record of training. No text and no value is in either, nor in this report.',
    'Beside each point of a guideline stands what this product could count. It certifies neither conformity with a guideline nor compliance with a law.',
    '“No data” says that nothing was recorded. It does not say that nothing happened.',
    'Input on devices without this product, and what was not detected, is not counted.',
    '“Stopped” means that the text was to be masked, or must not be sent.',
  ],
  summaryTitle: 'Overview',
  trendTitle: (step) => `Checks over time (${step})`,
  trendLabel: (checks) => `Checks by verdict over time, ${checks} in all`,
  step: { day: 'by day', week: 'by week, from Monday', month: 'by month' },
  answersTitle: 'Points of the guidelines, and figures',
  did: 'What this product recorded',
  figure: 'Figure',
  where: 'Counted from',
  noData: 'No data in this period',
  asked: (what) => `What is asked: ${what}`,
  place: (source, place) => `Where: ${source}, ${place}`,
  notServedTitle: 'What this product does not serve',
  notServed: 'These points are out of this product’s reach and need other measures.',
  tablesTitle: 'Tables of figures',
  sourcesTitle: 'Documents referred to',
  undated: 'names no date',
  recountTitle: 'How to count again',
  recountText: (file) =>
    `Save these definitions as ${file} in the folder of the record and run the command below them there. With the filter and the file of a line of the table it gives the same figure (jq 1.6 or later). Lines that begin with sekisho are run as they are.`,
  recountTraining:
    'Figures of training can be compared with the rows of the list that Training administration saves as CSV. The CSV file of this report has them by group and lesson.',
  recountDefinitions: 'Definitions and command',
  recountId: 'Id',
  recountFilter: 'Filter or command',
  recountFile: 'File',
  recountOf: (filter) => `Whole: ${filter}`,
  pageOf: 'Page',
  record: {
    checks: { own: 'record of checks', imported: 'collected records of checks' },
    policy: { own: 'policy in force', imported: 'policy in force on this computer' },
    training: { own: 'record of training', imported: 'record of training' },
    incidents: { own: 'incident guide', imported: 'incident guide (not in the copies)' },
    marks: { own: 'findings marked as wrong', imported: 'findings marked as wrong (not in the copies)' },
    chain: {
      own: 'verification of the whole record',
      imported: 'verification of the whole record (not in the copies)',
    },
  },
};

/** The frame of the evidence report. */
export const evidenceWords: Readonly<Record<Language, typeof ja>> = { ja, en };
