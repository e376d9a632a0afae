import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';
import { isStandIn } from './sample-values.ts';

/**
 * Codes and answers that let a person in, in Japanese sentences and notes: 認証コード, 確認コード, 解錠コード, セキュリティコード,
 * 合言葉 and the answer to a secret question in Japanese words, and pairs such as `ID/PW：yamada / …`.
 */
/** What the value would be if it were a rule about codes. */
const RULE = /^ ?(?:桁|文字|字|個|回|分|秒|時間|日|つ|以上|以内|以下|種類|番目|件|人|円|%)/u;
/** Words that stand where an answer would stand. */
const NO_ANSWER =
  /^(?:必須|任意|未設定|未登録|なし|無し|ありません|ない|あり|不明|同じ|以下|次|別途|別紙|後述|後日|秘密|変更|入力|登録|設定|確認|省略|非公開|こちら|ここ|何|誰|忘れ|半角|全角|英|日本語|ひらがな|カタカナ|漢字|文字|数字|記号|推測|本人|自分|メール|その)/u;

/** Ends of sentences about answers. */
const SENTENCE =
  /(?:ます|ません|ました|ましょう|ください|です|する|した|して|など|から|まで|には|とは|では|という|こと|もの|よう|ない|れる|える)$/u;

function accept({ value, groups, after }: Candidate): Assessment | false {
  if (RULE.test(after)) return false;
  if (groups.code !== undefined) return judgeCode(value);
  if (groups.pair !== undefined) return judgePassword(value, true);
  if (NO_ANSWER.test(value) || isStandIn(value) || /^[\d.:]+$/u.test(value)) return false;
  if (SENTENCE.test(value)) return false;
  return { confidence: groups.open === undefined ? 0.65 : 0.75, because: ['label', 'shape'] };
}

/** Three to eight digits or a mix that is not a fill-in. */
function judgeCode(value: string): Assessment | false {
  const plain = value.replaceAll(/[ -]/gu, '');
  if (!/^(?:[0-9]{3,8}|(?=[A-Z]*[0-9])[A-Z0-9]{4,10})$/u.test(plain)) return false;
  if (isStandIn(plain) || /^(.)\1+$/u.test(plain)) return false;
  if (/^(?:0123456|1234567?8?)$/u.test(plain) || /^(?:19|20)[0-9]{2}$/u.test(plain)) return false;
  return { confidence: 0.78, because: ['label', 'shape'] };
}

const CODE_LABEL =
  '(?<code>(?:コード|番号|PIN|キー|暗証)(?<=(?:認証|確認|錠|解除|セキュリティ|照合|入室|入館|アクセス|ログイン|復旧|リカバリー|バックアップ|SMS|ワンタイム|暗証|金庫|ドア|玄関|ボックス|ロッカー|鍵)[ ・]?(?:用|の|用の)?(?:コード|番号|PIN|キー|暗証))|(?:段階認証|ワンタイムパスワード)(?:のコード)?|OTP)';
const ANSWER_LABEL = '(?<answer>秘密の(?:質問|合言葉)の?(?:答え|回答|解答)|合い?言葉)';
const PAIR_LABEL =
  '(?<pair>(?:ID|ユーザー?(?:名|ID)?|アカウント|ログイン(?:ID|名)?)[ ]?[/・][ ]?(?:PW|Pw|pw|PASS|Pass|pass|パスワード|パスコード|パス)(?: ?[:=は])?[ ]?["「『]?[A-Za-z0-9_.@-]{2,60}[ ]?[/、・,][ ]?)';
const LEAD = '(?: ?\\([^()\\n]{1,12}\\))?(?: ?(?:は|が|:|=|→|⇒){1,2}| |(?=[「『【]))[ \\t]{0,4}\\n?[ \\t]{0,4}';
const OPEN = '(?<open>["「『【\'])?';

export default defineDetector({
  id: 'secret/access-code-ja',
  category: 'credential',
  title: { ja: '認証コード・秘密の答え(日本語の文)', en: 'Access code or secret answer in a Japanese sentence' },
  severity: 'high',
  needs: [
    'コード',
    '番号',
    'ワンタイム',
    '段階認証',
    'otp',
    '秘密の',
    '合言葉',
    '合い言葉',
    'id/',
    'id /',
    '名/',
    '名 /',
    'アカウント/',
    'アカウント /',
    'ログイン/',
    'id・',
    '名・',
  ],

  pattern: new RegExp(
    `(?:(?:${CODE_LABEL}|${ANSWER_LABEL})${LEAD}${OPEN}|${PAIR_LABEL})` +
      '(?<value>(?<=[^A-Za-z])(?:[0-9]{3}[ -][0-9]{3}|[0-9]{3,8}|[A-Z0-9]{4,10})(?![0-9A-Za-z./:_-])|' +
      '[ぁ-ゖァ-ヺー一-鿿々A-Za-z0-9!#$%&*+_-]{2,24}?(?=[」』】"\'<]|です|でした|。|$|\\s))',
    'dgu',
  ),
  accept,

  why: {
    ja: '本人かどうかを確かめるためのものです。知った人は本人になりすませます。',
    en: 'It proves who someone is; whoever knows it can pose as them.',
  },
  instead: { ja: '値を「<CODE>」などに置き換えてください。', en: 'Put a stand-in such as "<CODE>" in its place.' },

  examples: {
    hits: [
      '認証コードは«583920»です',
      '解錠コード:«7391»',
      'SMS認証コード【«602948»】',
      '秘密の質問の答え:«たまねぎ»',
      '合言葉は「«さくらもち»」です',
      'ID/PW:yamada / «jVna#uKxQ5»',
      'ワンタイムパスワード:«918274»',
    ],
    misses: [
      '認証コードは6桁です',
      '解錠コードは毎月変更します',
      '秘密の質問の答えは推測されにくいものにしてください',
      '合言葉は必須です',
      '秘密の質問の答え:未設定',
      'ID/PW:別途連絡します',
      '認証コード:123456',
      '合言葉は「なし」です',
    ],
  },
  knownMisses: ['金庫は«右に3、左に7、右に1»です'],
});
