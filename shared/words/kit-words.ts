import type { Language } from '../language.ts';

const ja = {
  title: '関所（Sekisho）の配布',
  start: [
    'いまお使いの管理ツールで、会社のポリシーを配布するためのファイルです。どのツールでも、値の名前は同じです。',
    '- `windows/`：グループポリシーのひな形です。`Sekisho.admx` と `ja-JP`・`en-US` フォルダーを、ドメインの `PolicyDefinitions` に置きます。\n- `macos/`：構成プロファイルです。値を書き換えてから MDM で配布します。\n- `linux/`：`settings.json` と `policies` を `/etc/sekisho/` に置きます。所有者は root、ほかの利用者は書き込めないようにします。\n- `browsers/`：拡張機能を自動で入れるためのブラウザーのポリシーです。\n- `settings.schema.json`、`policy.schema.json`：`settings.json` とポリシーの JSON Schema です。エディターでの入力補完に使えます。',
    '共有フォルダーやサーバーから配る場合は、先に `sekisho policy keygen` で鍵を作り、公開鍵を `TrustedKeys` で（Linux と macOS では `trusted-keys.json` でも）配布してください。鍵を配布したパソコンは、そこから読むポリシーに署名を求めます。管理者だけが書き込める場所のファイルには、署名がなくてもかまいません。',
    '配布したあとは、パソコンで `sekisho policy show` を実行すると、適用中の値と読み込み元を確認できます。',
  ],
  columns: ['名前', '内容', '説明'],
  values: '指定できる値',
  order: '優先順位',
  orderText: [
    '推奨のポリシーより会社のポリシーが、会社のポリシーよりグループのポリシーが、あとから重なります。会社が決めた値は、あとのポリシーで厳しくすることだけができます。',
    '会社のポリシーが複数あるときは、個々の値（`Unchecked` など）、パソコンの `Policy`、利用者の `Policy`、`managed.d` のファイル（名前の順）、`policy.json`、共有フォルダー、サーバーの順に信頼します。',
    '版（`version`）は増やすだけにしてください。前より古い版は受け付けません。',
  ],
  guides: {
    intune: {
      title: 'Microsoft Intune で配布する',
      steps: [
        'Intune 管理センターで「デバイス」「構成」「ADMX のインポート」を開きます。',
        '`windows/Sekisho.admx` と、使う言語の `Sekisho.adml` を読み込みます。',
        '「新しいポリシー」で「Windows 10 以降」「テンプレート」「インポートされた管理用テンプレート」を選びます。',
        '「関所（Sekisho）」の値を設定し、対象のグループに割り当てます。',
        'macOS では「構成」「カスタム」に `macos/sekisho.mobileconfig` を読み込み、「デバイス チャネル」で割り当てます。',
        '対象のパソコンで `sekisho policy show` を実行し、値が届いたことを確かめます。',
      ],
    },
    jamf: {
      title: 'Jamf Pro で配布する',
      steps: [
        '「コンピュータ」「構成プロファイル」を開き、「アップロード」で `macos/sekisho.mobileconfig` を読み込みます。',
        'または「アプリケーションとカスタム設定」「アップロード」で、ドメインに `app.sekisho` を指定し、値を入力します。',
        '「Scope」で対象のコンピュータを選び、保存します。',
        '対象の Mac で `sekisho policy show` を実行し、値が届いたことを確かめます。',
      ],
    },
    browsers: {
      title: 'ブラウザーの拡張機能を配布する',
      steps: [
        '拡張機能をパッケージにして社内のサーバーに置き、`browsers/` のファイルにある `https://sekisho.example/extension` をそのアドレスに書き換えます。',
        'Chrome：Linux では `chrome.json` を `/etc/opt/chrome/policies/managed/` に置きます。Windows と macOS では、同じ名前の値をグループポリシーや構成プロファイルで指定します。',
        'Edge：Linux では `edge.json` を `/etc/opt/edge/policies/managed/` に置きます。Windows と macOS では、同じ名前の値を指定します。',
        'Firefox：`firefox-policies.json` を `policies.json` という名前で、インストール先の `distribution` フォルダー（Linux では `/etc/firefox/policies/`）に置きます。',
        'アプリとつなぐには、パソコンごとに管理者が `sekisho browser install --machine` を実行します。',
      ],
    },
    logs: {
      title: '記録をログサーバーで受け取る',
      steps: [
        'ログサーバーで syslog の受信を用意します。TLS（6514番ポート）をお勧めします。形式は RFC 5424 の CEF です。`externalId` が同じものは同じ記録なので、二度届いたら一つだけ残してください。',
        'OpenTelemetry Collector で受け取る場合は、`otlp` の受信（HTTP、TLS）と `logs` のパイプラインを用意します。同じ記録は `log.record.uid` でわかります。',
        'ポリシーに `"exports"` を書きます。例：`"exports": { "syslog": { "host": "log.example.co.jp", "port": 6514, "protocol": "tls" } }`',
        '自社の認証局を使う場合は、その証明書（PEM）を各パソコンに置き、`"tls": { "authority": "/etc/sekisho/ca.pem" }` と書きます。所有者は root にします。',
        'トークンはポリシーに書かず、`headersFile` のファイルに `Authorization: Bearer …` のように書きます。使う人も読めるので、書き込みだけができるトークンにしてください。',
        '会社が送信を定めたことは、社員の「自分の記録」の画面に表示されます。それより前の記録は送られません。必要なら `sekisho records export` で書き出せます。',
        'パソコンで `sekisho records send --dry-run` を実行すると送る内容を、`sekisho records send` を実行すると送信の結果を確かめられます。アプリを開かないパソコンでは、このコマンドを定期的に実行してください。',
      ],
    },
  },
};

const en: typeof ja = {
  title: 'Rolling out Sekisho',
  start: [
    'Files for rolling out the company’s policy with the tools you have. Every tool uses the same names of values.',
    '- `windows/`: templates for Group Policy. Put `Sekisho.admx` and the folders `ja-JP` and `en-US` into the domain’s `PolicyDefinitions`.\n- `macos/`: a configuration profile. Change its values, then roll it out with your MDM.\n- `linux/`: put `settings.json` and `policies` into `/etc/sekisho/`, owned by root and not writable by others.\n- `browsers/`: browser policies that install the extension.\n- `settings.schema.json`, `policy.schema.json`: the JSON Schemas of `settings.json` and of policies, for completion in editors.',
    'For a share or a server, make a key with `sekisho policy keygen` first and roll out its public half as `TrustedKeys` (on Linux and macOS also as `trusted-keys.json`). A computer with keys asks for a signature on every policy from there. Files where only administrators can write may go without one.',
    'Afterwards `sekisho policy show` on a computer lists the values in force and where they come from.',
  ],
  columns: ['Name', 'What', 'Meaning'],
  values: 'Values',
  order: 'Which one counts',
  orderText: [
    'A recommended policy comes first, then the company’s, then a group’s. What the company has set, later policies can only make stricter.',
    'Where a company has several policies, they are believed in this order: single values such as `Unchecked`, `Policy` of the machine, `Policy` of the user, files of `managed.d` by name, `policy.json`, the share, the server.',
    'The version may only grow. A version older than the one before is not accepted.',
  ],
  guides: {
    intune: {
      title: 'Rolling out with Microsoft Intune',
      steps: [
        'In the Intune admin center open Devices, Configuration, Import ADMX.',
        'Import `windows/Sekisho.admx` and `Sekisho.adml` of your language.',
        'Choose New policy, Windows 10 and later, Templates, Imported Administrative templates.',
        'Set the values of Sekisho and assign them to a group.',
        'For macOS import `macos/sekisho.mobileconfig` under Configuration, Custom, and assign it to the device channel.',
        'Run `sekisho policy show` on a computer to see that the values have arrived.',
      ],
    },
    jamf: {
      title: 'Rolling out with Jamf Pro',
      steps: [
        'Open Computers, Configuration Profiles, and upload `macos/sekisho.mobileconfig`.',
        'Or choose Application & Custom Settings, Upload, with the domain `app.sekisho`, and enter the values.',
        'Choose the computers under Scope and save.',
        'Run `sekisho policy show` on a Mac to see that the values have arrived.',
      ],
    },
    browsers: {
      title: 'Rolling out the browser extension',
      steps: [
        'Pack the extension, put it on a server of yours, and replace `https://sekisho.example/extension` in the files of `browsers/` with its address.',
        'Chrome: on Linux put `chrome.json` into `/etc/opt/chrome/policies/managed/`. On Windows and macOS set values of the same names by Group Policy or a configuration profile.',
        'Edge: on Linux put `edge.json` into `/etc/opt/edge/policies/managed/`. On Windows and macOS set values of the same names.',
        'Firefox: put `firefox-policies.json` as `policies.json` into the folder `distribution` of the installation (on Linux `/etc/firefox/policies/`).',
        'To connect the extension with the app, an administrator runs `sekisho browser install --machine` on each computer.',
      ],
    },
    logs: {
      title: 'Receiving the record on a log server',
      steps: [
        'Let your log server listen for syslog, best over TLS on port 6514. Messages are CEF in RFC 5424. The same `externalId` is the same record: keep one where it arrives twice.',
        'For the OpenTelemetry Collector set up the receiver `otlp` (HTTP, TLS) and a pipeline for `logs`. `log.record.uid` tells the same record.',
        'Write `"exports"` into the policy, such as `"exports": { "syslog": { "host": "log.example.com", "port": 6514, "protocol": "tls" } }`',
        'With a certificate authority of your own, put its certificate (PEM) on each computer, owned by root, and write `"tls": { "authority": "/etc/sekisho/ca.pem" }`.',
        'A token has no place in the policy: write `Authorization: Bearer …` into the file of `headersFile`. Whoever uses the computer can read it, so take a token that can only write.',
        'People see on “My entries” that the company has the record sent. What was recorded before is not sent; `sekisho records export` writes it where it is needed.',
        '`sekisho records send --dry-run` on a computer shows what would go, `sekisho records send` what came of it. Where the app is not open, run that command regularly.',
      ],
    },
  },
};

/** The pages of the deployment kit. */
export const kitWords: Readonly<Record<Language, typeof ja>> = { ja, en };
