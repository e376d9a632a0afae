const ja = {
  title: '記録の送り先',
  hint: '送るのは番号・件数・判定だけです。文章は送られません。社員の「自分の記録」の画面に、送り先と送信の状況が表示されます。',
  syslog: 'ログサーバーへ送る（syslog・CEF）',
  host: 'ホスト名またはIPアドレス',
  port: 'ポート番号',
  protocol: '送り方',
  protocols: {
    tls: 'TLS（暗号化する）',
    tcp: 'TCP（暗号化しない）',
    udp: 'UDP（暗号化せず、届いたかどうかもわからない）',
  },
  otlp: '集計サーバーへ送る（OpenTelemetry・OTLP/HTTP）',
  endpoint: 'アドレス（https:）',
  headersFile: 'ヘッダーのファイル（各パソコンの絶対パス）',
  headersHint:
    '1行に「名前: 値」を一つ書きます。トークンはポリシーには書かないでください。使う人も読めるファイルなので、書き込みだけができるトークンにしてください。',
  proxy: 'プロキシ（任意）',
  authority: '自社の認証局の証明書（PEMファイルの絶対パス、任意）',
  certificate: 'パソコンの証明書（PEMファイルの絶対パス、任意）',
  key: 'その秘密鍵（PEMファイルの絶対パス）',
  person: 'アカウント名を付ける',
  personHint: '付けなければ、パソコンごとにでたらめに作った番号だけが付きます。',
  computer: 'コンピューター名を付ける',
};

const en: typeof ja = {
  title: 'Where the record is sent',
  hint: 'Ids, counts and decisions only, never a text. People see on “My entries” where it goes and how far it is.',
  syslog: 'Send to a log server (syslog, CEF)',
  host: 'Host name or IP address',
  port: 'Port',
  protocol: 'How',
  protocols: {
    tls: 'TLS (encrypted)',
    tcp: 'TCP (not encrypted)',
    udp: 'UDP (not encrypted, and nobody knows whether it arrives)',
  },
  otlp: 'Send to a collector (OpenTelemetry, OTLP/HTTP)',
  endpoint: 'Address (https:)',
  headersFile: 'File of headers (absolute path on each computer)',
  headersHint:
    'One “Name: value” a line. A token has no place in a policy. Whoever uses the computer can read this file, so take a token that can only write.',
  proxy: 'Proxy (optional)',
  authority: 'Your certificate authority (absolute path of a PEM file, optional)',
  certificate: 'Certificate of the computer (absolute path of a PEM file, optional)',
  key: 'Its private key (absolute path of a PEM file)',
  person: 'Send the name of the account',
  personHint: 'Otherwise a random number stands for each computer.',
  computer: 'Send the name of the computer',
};

/** The part of the policy editor about receivers of the record. */
export const policyExportWords = { ja, en } as const;
