import type { EXPORT_TROUBLES } from '../contract/exports.ts';

type TroubleWords = Readonly<Record<(typeof EXPORT_TROUBLES)[number], (code: string) => string>>;

const inBrackets = (code: string, [open, close]: readonly [string, string]) =>
  code === '' ? '' : `${open}${code}${close}`;

const troubleJa: TroubleWords = {
  unreachable: (code) => `送り先につながりません${inBrackets(code, ['（', '）'])}。`,
  timeout: () => '送り先から返事がありません。',
  certificate: (code) => `送り先の証明書か、このパソコンの証明書を確かめられません${inBrackets(code, ['（', '）'])}。`,
  status: (code) => `送り先が受け付けませんでした（HTTP ${code}）。`,
  file: () => 'ポリシーに書かれた証明書やヘッダーのファイルを使えません。',
};

const ja = {
  counts: (place: string, sent: number, waiting: number) =>
    `${place}：${sent}件を送りました。${waiting}件が送信待ちです。`,
  lost: (count: number) => `${count}件は送れないまま失われました。`,
  noReceiver: 'ポリシーに、記録の送り先は書かれていません。',
  busy: 'ほかのプログラムが送信中です。',
  disk: (code: string) => `記録を読めないか、送った位置を保存できませんでした（${code}）。`,
  trouble: troubleJa,
  title: (destination: 'syslog' | 'otlp'): string =>
    destination === 'syslog' ? 'ログサーバー（syslog）' : '集計サーバー（OTLP）',
  receives: '会社のポリシーにより、ここにある記録と同じ内容が次の先へ自動で送られます。',
  since: '会社が送信を定める前の記録は送られません。',
  named: (person: boolean, computer: boolean): string =>
    person && computer
      ? 'アカウント名とコンピューター名も付きます。'
      : person
        ? 'アカウント名も付きます。'
        : computer
          ? 'コンピューター名も付きます。'
          : 'あなたの名前やコンピューター名は付きません。代わりに、でたらめに作った番号が付きます。',
  last: (when: string) => `最後に送ったのは${when}です。`,
  never: 'まだ何も送っていません。',
  waiting: (count: number) => (count === 0 ? '送信待ちはありません。' : `${count}件が送信待ちです。`),
  next: (when: string) => `次は${when}に試します。`,
  unencrypted: '暗号化されずに送られます。',
};

const troubleEn: TroubleWords = {
  unreachable: (code) => `The receiver cannot be reached${inBrackets(code, [' (', ')'])}.`,
  timeout: () => 'The receiver does not answer.',
  certificate: (code) =>
    `The receiver’s certificate or this computer’s own cannot be verified${inBrackets(code, [' (', ')'])}.`,
  status: (code) => `The receiver did not accept it (HTTP ${code}).`,
  file: () => 'A file with a certificate or headers that the policy names cannot be used.',
};

const en: typeof ja = {
  counts: (place, sent, waiting) => `${place}: ${sent} sent, ${waiting} waiting.`,
  lost: (count) => `${count} were lost before they could be sent.`,
  noReceiver: 'The policy names no receiver of the record.',
  busy: 'Another program is sending.',
  disk: (code) => `the record cannot be read, or how far it was sent cannot be kept (${code}).`,
  trouble: troubleEn,
  title: (destination) => (destination === 'syslog' ? 'Log server (syslog)' : 'Collector (OTLP)'),
  receives: 'Under your company’s policy the same facts as in your entries are sent by themselves to:',
  since: 'Entries from before your company asked for them are not sent.',
  named: (person, computer) =>
    person && computer
      ? 'The names of your account and of this computer go along.'
      : person
        ? 'The name of your account goes along.'
        : computer
          ? 'The name of this computer goes along.'
          : 'Neither your name nor the computer’s goes along; a random number stands for them.',
  last: (when) => `Last sent: ${when}.`,
  never: 'Nothing has been sent yet.',
  waiting: (count) => (count === 0 ? 'Nothing is waiting.' : `${count} waiting.`),
  next: (when) => `Next try: ${when}.`,
  unencrypted: 'It is sent without encryption.',
};

/** What is said about receivers of the record, in the app and by `sekisho records send`. */
export const exportsWords = { ja, en } as const;
