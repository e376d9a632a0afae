import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '(?:ユーザー?|ログイン|ログオン|サインイン|アカウント|利用者|お客様|会員|申請者|担当者)(?:の)?(?:ID|アカウント|名(?!前|義|称))|アカウント|(?:LINE|ライン|kakao(?:talk)?|wechat|微信|skype|slack|discord|telegram|teams|zoom|github|gitlab|backlog|kintone|garoon|chatwork|salesforce|aws|azure|windows|AD|google|apple|yahoo!?|mixi|note|steam|psn|nintendo)(?:の)?\\s?(?:ユーザー?|メンバー|アカウント|ログイン|ログオン|account|user ?|member ?|sign-?in ?)?\\s?(?:ID|アカウント|account|名|name)|ユーザネーム|ユーザーネーム|user[ _-]?(?:name|id)|log[ _-]?in[ _-]?(?:name|id)?|account[ _-]?name|sAMAccountName|screen[ _-]?name',
);
/** Words that stand where a name would and are none: types, roles, states, parts of sentences. */
const NO_NAME =
  /^(?:(?:user|login|account|member|client|customer|my|your|sample|example|test|demo|dummy|foo|bar|baz|admin|administrator|root|guest|anonymous|system|public|default|string|str|int|integer|int32|int64|number|text|varchar|char|uuid|guid|null|none|nil|undefined|true|false|yes|no|required|optional|unique|primary|key|password|pass|token|email|mail|name|id|is|are|was|and|or|the|a|an|as|in|on|of|for|to|with|not|must|should|can|has|from|by|at|into|page|form|screen|button|failed|success|error|invalid|unknown|expired|status|type|enum|object|array|list|field|column|table|self|this|req|res|props|state|value|data|com|jp|net|org|https?|api|url|app|web|sso|saml|oauth|ldap|ok|ng|tbd|xxx+|abc|hoge|fuga|piyo|username|userid|user_name|user_id|login_id|account_name)[\d_]{0,2}|[a-z]{1,2}|[\d.]+)$/iu;

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const { value, after, before } = candidate;
  if (NO_NAME.test(value)) return false;
  const named = namedBy(candidate, LABEL);
  if (named === undefined || /^\s?(?:[(=.[{>]|<(?!\/))/u.test(after)) return false;
  if (/=\s*$/u.test(before) && /^[A-Za-z]+(?:\.[A-Za-z]+)+$|^[A-Za-z]+$/u.test(value)) return false;
  if (/[@/\\$%{<]$/u.test(before) || /^(?:\.[A-Za-z]|@|:\/\/|\()/u.test(after)) return false;
  // A word of letters alone may be a word of the sentence: it needs a sign between label and value.
  const telling = /[\d_.-]/u.test(value);
  if (!telling && !/[:=「『"'\t|][\s"'「]{0,60}$/u.test(before) && named === 'label') return false;
  return weigh(telling ? 0.65 : 0.45, [named, 0.15]);
}

/** Names under which a person logs in or is known to a service, after the words for them or in their column. */
export default defineDetector({
  id: 'personal/user-name',
  category: 'account-id',
  title: { ja: 'ユーザーID・アカウント名', en: 'User name or account name' },
  severity: 'low',
  needs: [
    'ユーザ',
    'ログイン',
    'ログオン',
    'サインイン',
    'アカウント',
    '利用者id',
    '客様id',
    '会員id',
    '申請者id',
    '担当者id',
    'line',
    'ラインid',
    'ラインの',
    'kakao',
    'wechat',
    '微信',
    'skype',
    'slack',
    'discord',
    'telegram',
    'teams',
    'zoom',
    'github',
    'gitlab',
    'kintone',
    'chatwork',
    'account',
    'username',
    'user name',
    'user_name',
    'user-name',
    'userid',
    'user id',
    'user_id',
    'user-id',
    'login',
    'log in',
    'screen name',
    'screenname',
    'screen_name',
  ],
  pattern:
    /(?<![A-Za-z\d_@.$%{/\\-])(?:(?=[A-Za-z]{1,30}[\d_.\\-][A-Za-z\d_])|(?<=[:=「『"'\t|] ?["'「]?|[,\n]["']?))(?<value>(?:[A-Z]{2,15}\\)?[A-Za-z][A-Za-z\d_]{0,30}(?:[.-][A-Za-z\d_]{1,30}){0,3})(?![A-Za-z\d_@])/dgu,
  accept,
  source: '個人情報の保護に関する法律 第2条第1項（容易に照合できる情報）',
  why: {
    ja: 'ログイン名はパスワードと対になる情報で、推測や総当たりの攻撃に使われます。SNSのIDからは本人を特定できます。',
    en: 'A login name is half of what a login needs, and an account name leads to the person behind it.',
  },
  instead: {
    ja: '「ユーザーA」のような仮の呼び方にしてください。',
    en: 'Write "user A" instead.',
  },
  examples: {
    hits: [
      'ユーザーID：«mori_taro»でログインできません',
      'ログインIDは«taro.mori»です',
      'アカウント名「«t-mori01»」を停止',
      'LINE ID: «moritaro123»',
      'GitHubアカウント：«mori-taro-dev»',
      'user_id: «tmori01»',
      '氏名,ログインID\n森 太郎,«mori.t»',
      'SlackメンバーID «U02ABCD1234»',
    ],
    misses: [
      'ユーザーIDは必須です',
      'ユーザーIDはstring型です',
      'user_id: int64',
      'username: admin',
      'ログインIDを入力してください',
      'const userName = getUser();',
      'const userId = req.params.id;',
      'let loginName = user',
      'アカウント名とパスワードの管理規程',
      'LINE公式アカウントを開設する',
      'Login failed at 10:00',
      'user name is required',
      'aws account in ap-northeast-1',
    ],
  },
});
