import type { Language } from '../language.ts';
import type { ManagedName } from '../policy/managed-values.ts';
import type { Action } from '../policy/policy.ts';

/** What a value is called, and what it does. */
interface ValueWords {
  readonly title: string;
  readonly help: string;
}

interface ManagedWords {
  readonly product: string;
  readonly supported: string;
  readonly values: Readonly<Record<ManagedName, ValueWords>>;
  readonly choices: Readonly<Record<Action, string>>;
}

const ja: ManagedWords = {
  product: '関所（Sekisho）',
  supported: 'Sekisho 0.1 以降',
  values: {
    Policy: {
      title: '会社のポリシー',
      help: 'ポリシーの本文（JSON）です。署名したものも、署名のないものも指定できます。1行でも複数行でもかまいません。',
    },
    RecommendedPolicy: {
      title: '推奨のポリシー',
      help: '会社のポリシーより下に置く初期値（JSON）です。ほかのポリシーで変更できます。',
    },
    TrustedKeys: {
      title: '信頼する公開鍵',
      help: 'sekisho policy keygen が作る公開鍵ファイルの内容です。指定すると、共有フォルダーやサーバーから読むポリシーには署名が必要になります。',
    },
    PolicyFile: {
      title: 'ポリシーの置き場所（共有フォルダー）',
      help: '共有フォルダーにあるポリシーファイルのパスです。同じフォルダーの trusted-keys.json、notice.json、groups\\グループ名.json も読みます。',
    },
    PolicyAddress: {
      title: 'ポリシーの置き場所（HTTPS）',
      help: 'ポリシーを配るサーバーのアドレス（https://）です。同じ場所の trusted-keys.json、notice.json、groups/グループ名.json も読みます。30秒ごとに確認します。',
    },
    PolicyAddressPins: {
      title: 'サーバーの公開鍵',
      help: 'サーバーの証明書にある公開鍵（SubjectPublicKeyInfo）の SHA-256 を Base64 で、1行に1つ指定します。どれとも一致しないサーバーからは読みません。',
    },
    PolicyProxy: {
      title: 'プロキシ',
      help: 'サーバーへの接続に使うプロキシです（例：http://proxy.example.co.jp:8080）。',
    },
    PolicyAuthority: {
      title: '社内認証局の証明書',
      help: 'サーバーの証明書を発行した社内認証局の証明書（PEM）のパスです。管理者だけが書き込める場所に置いてください。',
    },
    Unchecked: {
      title: '確認できなかった文章の扱い',
      help: '時間内に確認できなかった文章をどう扱うかを決めます。',
    },
    ApprovedSites: {
      title: '会社が契約しているサービス',
      help: '契約済みとして扱うサービスのホスト名を、1行に1つ指定します（例：chatgpt.com）。',
    },
    ForbiddenSites: {
      title: '使ってはいけないサービス',
      help: '使用を禁止するサービスのホスト名を、1行に1つ指定します。',
    },
    ClipboardGuard: {
      title: 'コピーの見守り',
      help: 'コピーした文章を確認し、そのまま貼り付けられないものがあれば知らせます。',
    },
    RetentionDays: {
      title: '記録の保存期間（日）',
      help: '確認の記録（種類と件数だけで、文章は含みません）を残す日数です。',
    },
  },
  choices: {
    allow: 'そのまま送れる',
    warn: '注意を示す',
    redact: '伏せるまで送れない',
    block: '送れない',
  },
};

const en: ManagedWords = {
  product: 'Sekisho',
  supported: 'Sekisho 0.1 or newer',
  values: {
    Policy: {
      title: 'Company policy',
      help: 'The policy itself (JSON), signed or not, on one line or on several.',
    },
    RecommendedPolicy: {
      title: 'Recommended policy',
      help: 'Defaults below the company policy (JSON). Other policies may change them.',
    },
    TrustedKeys: {
      title: 'Trusted public keys',
      help: 'Content of the file of public keys that sekisho policy keygen makes. With it, policies from a share or a server need a signature.',
    },
    PolicyFile: {
      title: 'Where the policy is (file share)',
      help: 'Path of a policy file on a share. trusted-keys.json, notice.json and groups\\GROUP.json in the same folder are read as well.',
    },
    PolicyAddress: {
      title: 'Where the policy is (HTTPS)',
      help: 'Address (https://) of a server that hands out the policy. trusted-keys.json, notice.json and groups/GROUP.json beside it are read as well. It is asked every 30 seconds.',
    },
    PolicyAddressPins: {
      title: 'Public keys of the server',
      help: 'SHA-256 of a public key (SubjectPublicKeyInfo) in the server’s chain of certificates, in base64, one a line. A server with none of them is not read.',
    },
    PolicyProxy: {
      title: 'Proxy',
      help: 'The proxy on the way to the server, such as http://proxy.example.com:8080.',
    },
    PolicyAuthority: {
      title: 'Certificate of the company’s authority',
      help: 'Path of a PEM file with the certificate authority that signed the server’s certificate. Keep it where only administrators can write.',
    },
    Unchecked: {
      title: 'Texts that could not be checked',
      help: 'What happens to a text that could not be checked in time.',
    },
    ApprovedSites: {
      title: 'Approved services',
      help: 'Host names of services that the company has a contract with, one a line, such as chatgpt.com.',
    },
    ForbiddenSites: { title: 'Forbidden services', help: 'Host names of services that must not be used, one a line.' },
    ClipboardGuard: {
      title: 'Clipboard guard',
      help: 'Looks at what is copied and says when it must not be pasted as it is.',
    },
    RetentionDays: {
      title: 'How long records are kept (days)',
      help: 'Records of checks hold kinds and counts, never text.',
    },
  },
  choices: {
    allow: 'may be sent as they are',
    warn: 'bring up a caution',
    redact: 'are held until they are masked',
    block: 'must not be sent',
  },
};

/** The values that management tools show to administrators. */
export const managedWords: Readonly<Record<Language, ManagedWords>> = { ja, en };
