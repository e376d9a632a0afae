import type { Language } from '../language.ts';
import type { EntryHost, Outcome, ReleaseReason } from '../record/entry.ts';

const outcome: Record<Outcome, string> = {
  'copied-safe': '安全な文面をコピー',
  'copied-original': 'そのままコピー',
  'sent-safe': '安全な文面を入力欄へ',
  'sent-original': '理由を選んでそのまま入力欄へ',
  restored: '返答を元に戻した',
  held: '送信を見合わせた',
  checked: 'チェックのみ',
  passed: 'そのまま通過',
  unchecked: '確認できなかった',
};
const reason: Record<ReleaseReason, string> = {
  public: '公開されている情報',
  consent: '本人または取引先の了解あり',
  sample: '見本・テスト用の値',
  mistaken: '検出の誤り',
};
const host: Record<EntryHost, string> = {
  desktop: 'デスクトップ',
  loopback: 'ブラウザ画面',
  terminal: 'ターミナル',
  extension: 'ブラウザ拡張',
};

const ja = {
  lead: 'チェックの記録です。文章そのものは、どこにも残りません。',
  kept: '記録されるのは、日時、送信先、判定、種類ごとの件数と確からしさ、はたらいたルール、文字数、ポリシーの版と、そのまま送ると決めたときに選んだ理由だけです。このパソコンの、あなたのユーザー用フォルダーにあるrecordsに保存されます。',
  keptTitle: '何が残り、どこにあるか',
  clear: '記録を消去',
  clearTitle: '記録をすべて消去しますか',
  clearText: (count: number) =>
    `${count}件の記録をこのパソコンから消します。元には戻せません。学習の記録と設定は残ります。`,
  clearYes: 'すべて消去する',
  clearNo: 'やめる',
  cleared: (count: number) => `${count}件の記録を消去しました。`,
  clearFailed: '記録を消去できませんでした',
  readFailed: '記録を読み込めませんでした',
  retry: 'もう一度試す',
  empty: 'まだ記録はありません',
  emptyText:
    '文章をチェックしてコピーすると、その日時と判定がここに並びます。文章そのものは記録しないので、あとから読み返すことはできません。',
  toCheck: 'チェック画面へ',
  chart: 'この14日間',
  chartArea: '日ごとのグラフ（横に動かせます）',
  chartLabel: (checks: number) => `この14日間の日ごとのチェック件数。合計${checks}件`,
  summary: (checks: number, masked: number, held: number) =>
    checks === 0
      ? 'この14日間の記録はありません。'
      : `${checks}件をチェックし、${masked}件で伏せる必要があり、${held}件は送れないと判定しました。`,
  table: '数字で見る',
  day: '日付',
  total: '合計',
  verdict: { allow: '問題なし', warn: '注意', redact: '伏せて送信', block: '送信不可' },
  list: '記録',
  today: '今日',
  yesterday: '昨日',
  dayCount: (count: number) => `${count}件`,
  count: (kind: string, count: number) => `${kind} ${count}`,
  letters: (count: string) => `${count}文字`,
  nothingFound: '見つかったものなし',
  more: (count: number) => `さらに${count}件を表示`,
  outcome,
  reason,
  host,
};

const en: typeof ja = {
  lead: 'A record of checks. The text itself is kept nowhere.',
  kept: 'Only the time, the destination, the verdict, counts by kind and how sure they are, the rules that spoke, the length, the version of the policy and the reason chosen for leaving a text as it was are kept. They are saved in the folder records in your own user folder on this computer.',
  keptTitle: 'What is kept, and where',
  clear: 'Clear history',
  clearTitle: 'Clear the whole history?',
  clearText: (count) =>
    `This removes ${count} ${count === 1 ? 'entry' : 'entries'} from this computer and cannot be undone. Training records and settings stay.`,
  clearYes: 'Clear everything',
  clearNo: 'Keep it',
  cleared: (count) => `${count} ${count === 1 ? 'entry' : 'entries'} removed.`,
  clearFailed: 'The history could not be cleared',
  readFailed: 'The history could not be read',
  retry: 'Try again',
  empty: 'Nothing here yet',
  emptyText:
    'When you check a text and copy it, the time and the verdict appear here. The text itself is not recorded, so it cannot be read again later.',
  toCheck: 'Go to Check',
  chart: 'The last 14 days',
  chartArea: 'Chart by day (scrolls sideways)',
  chartLabel: (checks) => `Checks on each of the last 14 days, ${checks} in all`,
  summary: (checks, masked, held) =>
    checks === 0
      ? 'There is no record of the last 14 days.'
      : `${checks} ${checks === 1 ? 'check' : 'checks'}: ${masked} with something to mask, ${held} that must not be sent.`,
  table: 'See the figures',
  day: 'Day',
  total: 'Total',
  verdict: { allow: 'Nothing to hold', warn: 'Caution', redact: 'To be masked', block: 'Not to be sent' },
  list: 'Entries',
  today: 'Today',
  yesterday: 'Yesterday',
  dayCount: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  count: (kind, count) => `${kind} ${count}`,
  letters: (count) => `${count} ${count === '1' ? 'character' : 'characters'}`,
  nothingFound: 'Nothing found',
  more: (count) => `Show ${count} more`,
  outcome: {
    'copied-safe': 'Safe text copied',
    'copied-original': 'Copied as it was',
    'sent-safe': 'Safe text put into the page',
    'sent-original': 'Left as it was, with a reason',
    restored: 'Answer restored',
    held: 'Not sent',
    checked: 'Checked only',
    passed: 'Went on as it was',
    unchecked: 'Could not be checked',
  },
  reason: {
    public: 'public information',
    consent: 'the person or the partner agreed',
    sample: 'sample or test values',
    mistaken: 'the finding was wrong',
  },
  host: { desktop: 'Desktop', loopback: 'Browser page', terminal: 'Terminal', extension: 'Browser extension' },
};

export const historyWords: Record<Language, typeof ja> = { ja, en };
