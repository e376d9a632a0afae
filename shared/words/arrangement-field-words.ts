import type { Language } from '../language.ts';

const ja = {
  retention: '記録を残す期間です。',
  'retention.days': '日数です。',
  moments: 'その場で短いレッスンを勧める回数です。',
  'moments.perDay': '1日に何回までかです。',
  'moments.perWeek': '1週間に何回までかです。',
  'moments.quiet': 'レッスンを勧めない時間帯です。',
  results: '学習の結果の集め方です。',
  'results.folder': '結果を書き込むフォルダーです。',
  'results.smallestGroup': 'この人数以上のグループだけ、数字を示します。',
  wrong: '社員が「誤り」にできる検出です。書かなければ、ルールで止めていない検出はすべて誤りにできます。',
  'wrong.upTo': '誤りにできる検出の、いちばん高い確かさです。noneなら、どの検出も誤りにできません。',
  'wrong.categories': '誤りにできる検出の種類です。書かなければ、すべての種類です。',
  exports: '記録の送り先です。文章は送られません。',
  'exports.syslog': 'syslog（RFC 5424）で受け取る先です。',
  'exports.syslog.host': 'ホスト名かIPアドレスです。',
  'exports.syslog.port': 'ポート番号です。',
  'exports.syslog.protocol': '通信の方式です。',
  'exports.otlp': 'OpenTelemetry（OTLP/HTTP）で受け取る先です。',
  'exports.otlp.endpoint': 'https:で始まるアドレスです。',
};

const en: typeof ja = {
  retention: 'How long entries are kept.',
  'retention.days': 'In days.',
  moments: 'How often a short lesson is offered at the moment of risk.',
  'moments.perDay': 'At most so often a day.',
  'moments.perWeek': 'At most so often a week.',
  'moments.quiet': 'Hours without such offers.',
  results: 'How results of training are gathered.',
  'results.folder': 'The folder results are written to.',
  'results.smallestGroup': 'Figures are shown for groups of at least so many people.',
  wrong: 'Which findings people may mark as wrong. Left out: all that no rule blocks.',
  'wrong.upTo': 'The surest findings that may be marked; none: people may mark nothing.',
  'wrong.categories': 'Kinds of findings that may be marked; left out: all.',
  exports: 'Where entries are handed to; never a text.',
  'exports.syslog': 'A collector that speaks syslog (RFC 5424).',
  'exports.syslog.host': 'Host name or IP address.',
  'exports.syslog.port': 'Number of the port.',
  'exports.syslog.protocol': 'How it is sent.',
  'exports.otlp': 'A collector that speaks OpenTelemetry (OTLP over HTTP).',
  'exports.otlp.endpoint': 'An address that starts with https:.',
};

/** What each field of the parts that are one value each is for, by its path: part of `policyFieldWords`. */
export const arrangementFieldWords: Readonly<Record<Language, typeof ja>> = { ja, en };
