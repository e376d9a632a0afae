import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { Seen } from '../detect/finding.ts';
import type { Reason } from '../detect/reason.ts';
import type { Language } from '../language.ts';
import type { Action, Mode, Tier } from '../policy/policy.ts';

/** Words for everything a finding and a decision consist of. */
export interface FindingWords {
  readonly category: Readonly<Record<Category, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly action: Readonly<Record<Action, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly tier: Readonly<Record<Tier, string>>;
  readonly band: Readonly<Record<Band, string>>;
  readonly seen: Readonly<Record<Seen, string>>;
}

const ja: FindingWords = {
  category: {
    person: '人名',
    organization: '組織名',
    address: '住所',
    phone: '電話番号',
    email: 'メールアドレス',
    'birth-date': '生年月日',
    'government-id': '公的な番号',
    'payment-card': 'カード番号',
    'bank-account': '口座情報',
    place: '地名',
    'ip-address': 'IPアドレス',
    url: 'URL',
    'account-id': '社員・顧客などの番号',
    health: '健康に関する情報',
    credential: '鍵・パスワード',
    'source-code': 'ソースコード',
    'confidential-marker': '機密の表示',
    'company-term': '伏せると決めた語',
    'company-record': '会社の名簿にある値',
    'company-code': '自社のコード',
    'hidden-instruction': 'AIへの命令',
  },
  reason: {
    shape: '書き方がこの種類に特有です',
    'check-digit': '検査数字が正しく合っています',
    label: '前後に種類を示す言葉があります',
    column: '表の見出しが種類を示しています',
    'known-prefix': 'この種類に決まった書き出しです',
    'random-looking': '無作為に作られた文字列に見えます',
    'key-material': '鍵そのものの書式です',
    honorific: '敬称が付いています',
    'job-title': '役職名が付いています',
    'full-name': '姓と名がそろっています',
    dictionary: '名前の辞書にあります',
    'second-reading': '綴りと文の形が人の名前と一致します',
    'company-form': '株式会社などの組織を示す言葉があります',
    signature: '署名の中にあります',
    neighbour: '同じ種類のものと並んでいます',
    'address-parts': '地名と番地がそろっています',
    'code-lines': 'プログラムの行が続いています',
    'company-code-sign': '自社のコードらしい記載があります',
    'marker-line': '見出しや単独の行に書かれています',
    'marker-brackets': '括弧や囲みで表示されています',
    'orders-to-ai': 'AIに命令する文になっています',
    hidden: '見えない形で書かれています',
    'no-label': '種類を示す言葉が近くにありません',
    'no-check-digit': '確かめられる検査数字がありません',
    'other-label': '別の種類を示す言葉があります',
    'sample-value': '見本によく使われる値です',
    'mention-only': '言葉として触れているだけに見えます',
    ambiguous: '別の意味にも読めます',
    'common-word': '普通の言葉としても使われます',
  },
  action: { allow: '送信できます', warn: '注意して送信', redact: '伏せて送信', block: '送信できません' },
  mode: { off: '無効', observe: '記録のみ', advise: '助言のみ', enforce: '適用' },
  tier: { approved: '会社が認めたサービス', public: '一般公開のサービス', forbidden: '利用禁止のサービス' },
  band: { low: '可能性あり', medium: 'おそらく', high: '確実' },
  seen: {
    plain: 'そのままの形',
    folded: '全角・異体文字などの形',
    joined: '改行をまたぐ形',
    decoded: '符号化された形',
  },
};

const en: FindingWords = {
  category: {
    person: 'Person',
    organization: 'Organization',
    address: 'Address',
    phone: 'Phone number',
    email: 'E-mail address',
    'birth-date': 'Date of birth',
    'government-id': 'Government-issued number',
    'payment-card': 'Payment card number',
    'bank-account': 'Bank account',
    place: 'Place',
    'ip-address': 'IP address',
    url: 'URL',
    'account-id': 'Staff, customer or similar number',
    health: 'Health information',
    credential: 'Key or password',
    'source-code': 'Source code',
    'confidential-marker': 'Confidential marking',
    'company-term': 'Term chosen to be masked',
    'company-record': 'Value from a company list',
    'company-code': 'Company code',
    'hidden-instruction': 'Orders to the AI',
  },
  reason: {
    shape: 'it is written the way only this kind is',
    'check-digit': 'its check digit is right',
    label: 'words beside it name the kind',
    column: 'the heading of its table column names the kind',
    'known-prefix': 'it begins the way this kind always does',
    'random-looking': 'it looks randomly generated',
    'key-material': 'it has the format of a key itself',
    honorific: 'an honorific follows it',
    'job-title': 'a job title stands with it',
    'full-name': 'surname and given name are both there',
    dictionary: 'it is in the dictionary of names',
    'second-reading': 'it is spelled and used like a name of a person',
    'company-form': 'a word such as Ltd. marks a company',
    signature: 'it stands in a signature',
    neighbour: 'it stands in a row of the same kind',
    'address-parts': 'place and number are both there',
    'code-lines': 'several lines of program follow each other',
    'company-code-sign': 'there are signs of company-owned code',
    'marker-line': 'it is a heading or stands on a line of its own',
    'marker-brackets': 'brackets or a frame set it off',
    'orders-to-ai': 'it is phrased as an order to an AI',
    hidden: 'it is written so that people do not see it',
    'no-label': 'no word nearby names the kind',
    'no-check-digit': 'there is no check digit to verify',
    'other-label': 'words beside it name another kind',
    'sample-value': 'the value is common in samples',
    'mention-only': 'it seems to be mentioned only',
    ambiguous: 'it can be read in another way',
    'common-word': 'it is also an ordinary word',
  },
  action: { allow: 'May be sent', warn: 'Send with care', redact: 'Mask, then send', block: 'Must not be sent' },
  mode: { off: 'off', observe: 'record only', advise: 'advise only', enforce: 'enforced' },
  tier: { approved: 'Approved services', public: 'Public services', forbidden: 'Forbidden services' },
  band: { low: 'possible', medium: 'likely', high: 'certain' },
  seen: {
    plain: 'as it is',
    folded: 'in full-width or look-alike letters',
    joined: 'broken over lines',
    decoded: 'in encoded form',
  },
};

export const findingWords: Readonly<Record<Language, FindingWords>> = { ja, en };
