import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';
import { kindsOf } from './randomness.ts';
import { isStandIn } from './sample-values.ts';

/**
 * Passwords in Japanese sentences and notes: 「パスワードは…です」「初期PW「…」」「暗証番号は1234」.
 *
 * The value is ASCII that mixes letters with digits or signs, or stands in brackets, or ends its line; what follows must
 * not turn it into a rule (8文字以上), a method (SHA-256でハッシュ化) or a year.
 */
/** A value of another kind: units and counts, methods, years, steps. */
const RULE =
  /^ ?(?:文字|桁|字|個|回|以上|以下|以内|未満|程度|種類|年|月|日|時|分|秒|か月|ヶ月|ヵ月|週|%|つ|人|件|社|番目|版|bit|ビット|バイト)/u;
const USE =
  /^ ?(?:で(?!す|した|お願い|ログイン|入|お試し)|に(?!変|設定|し|な|更新|リセット)|を(?!入力|設定|使|お使|ご利用|利用|ご入力)|の(?!まま|よう)|から(?!変)|と(?!な|のこと|設定|し|連絡|伺|聞)|へ(?!変)|も|や|が(?!初期|設定)|は)/u;
const METHOD =
  /^(?:sha-?[0-9]|md5|aes|rsa|des|bcrypt|scrypt|argon2|pbkdf2|base64|utf-?8|oauth|saml|ldap|wpa[0-9]|rfc|iso|nist|ms365|office|windows|1password|lastpass|id\/|id$|https?:)/iu;

/** 「ID/パスワード:名前/…」: the pair belongs to the detector for access codes. */
const PAIR = /(?:ID|名|アカウント|ユーザー?) ?[/・&] ?(?:パスワード|パスコード|パス|PW|PASS)[^A-Za-z0-9]*$/iu;

function accept({ value, groups, before, after }: Candidate): Assessment | false {
  const bracketed = groups.open !== undefined;
  if (PAIR.test(before) && value.includes('/')) return false;
  if (RULE.test(after) || METHOD.test(value) || isLeftToOthers(value, groups)) return false;
  if (groups.pin !== undefined && /^[0-9]+$/u.test(value)) return judgePin(value);
  if (groups.pin !== undefined && !/[0-9]/u.test(value)) return false;
  if (!bracketed && USE.test(after)) return false;
  const alone = /^[ \t]*(?:$|[\r\n]|です|でした|。)/u.test(after) && groups.gap !== undefined;
  return judgePassword(value, bracketed || alone);
}

/**
 * `password: x` and `password=x` belong to the detector for settings; behind an English label and a space only a value
 * that no code would hold counts (and none behind the verb "pass"); パス also means a path.
 */
function isLeftToOthers(value: string, { english, path, gap, open }: Candidate['groups']): boolean {
  if (path !== undefined) return kindsOf(value) < 3 || /[/\\]|\.\w+$/u.test(value);
  if (english === undefined) return false;
  if (/^pass/iu.test(english) && /[(`]/u.test(open ?? '') && gap === undefined) return true;
  if (/^[Pp]ass$/u.test(english) && gap === undefined && !/[「『【]/u.test(open ?? '')) return true;
  if (gap !== undefined) return /^[\s:=,]+$/u.test(gap);
  return open === undefined && (kindsOf(value) < 3 || /[()]/u.test(value));
}

/** Four to eight digits that are not a fill-in such as 0000. */
function judgePin(value: string): Assessment | false {
  if (!/^[0-9]{4,8}$/u.test(value) || isStandIn(value) || /^([0-9])\1+$/u.test(value)) return false;
  return { confidence: 0.8, because: ['label', 'shape'] };
}

const LABELS = [
  /(?<pin>暗証番号|暗証コード|パスコード|PIN(?:コード|番号)?)|パスワード|パスワ(?!ー)|パスフレーズ|合い?言葉/u,
  /(?<path>パス(?=[はが「:]))|(?<english>(?<![A-Za-z])(?:PW|Pw|pw|PASS|Pass|pass|Password|password)(?![A-Za-z]))/u,
];
/** A remark in brackets, then the words that lead to the value: は, が, a colon, を, a space, or an opening bracket. */
const LEAD =
  /(?: ?\([^()\n]{1,12}\))?(?:\*\*|\])?(?:(?<gap>[ \n]{0,2}(?:】|は|が|:|=|→|⇒|,|、){1,2}(?: ?(?:以下|次|下記)の(?:通り|とおり)(?:です)?[:。]?)?\s{0,4})|を ?|に|[ \t]{1,4}|(?=[「『"'`(]))/u;
const VALUE =
  /(?<open>["'`「『(【<]{1,2}|\*\*)?(?<value>(?<=["'`「『(【】*\sはが:=→⇒,、をに])[!#-&(-;=?-[\]-_a-~]{4,64}?)/u;
const END = /(?=["'`」』)】<>*]|[.,]?(?:$|\s|[^!-~]))/u;

export default defineDetector({
  id: 'secret/password-prose-ja',
  category: 'credential',
  title: { ja: 'パスワード・暗証番号(日本語の文)', en: 'Password or PIN in a Japanese sentence' },
  severity: 'high',
  needs: ['パス', '暗証', '合言葉', '合い言葉', 'pw', 'pass', 'pin'],

  pattern: new RegExp(
    `(?:${LABELS.map(({ source }) => source).join('|')})${LEAD.source}${VALUE.source}${END.source}`,
    'dgu',
  ),
  accept,

  why: {
    ja: '文の中のパスワードや暗証番号は、読んだ人がそのまま使えます。',
    en: 'A password or PIN in a sentence can be used by anyone who reads it.',
  },
  instead: {
    ja: '「パスワードは<PASSWORD>です」のように置き換えてください。',
    en: 'Put a stand-in such as "<PASSWORD>" in its place.',
  },

  examples: {
    hits: [
      'パスワードは«Tsubame#81»です',
      '初期パスワード:«kx92mmQa»',
      'PW「«hanabi-7715»」でログインしてください',
      '暗証番号は«4827»です。',
      'Wi-Fi のパスワードは «Yama!Kawa33» になりました',
      'パスワード\n: «momiji2288»',
      '仮パスワード(初回のみ)は「«sakurasaku»」です',
      'ID は yamada、パスワードは«9fLk-22Tm»とのことです',
      'パスワードを「«Asahi@552»」に変更しました',
      '【ID】sato 【パスワード】«Ume8842x»',
      'VPN のパスは «kx!92mmQ» です',
      '会議のパスコード: «7kQx9b»',
    ],
    misses: [
      'パスワードは定期的に変更してください。',
      'パスワードは8文字以上にしてください。',
      'パスワードはSHA-256でハッシュ化して保存します。',
      '暗証番号は4桁です。',
      'パスワードは********です',
      'パスワード:<password>',
      'パスワードを忘れた場合は https://a.example/reset へ',
      '暗証番号は0000のままにしないでください。',
      'パスワードはbcryptで保護されます',
      'パスワードは2025年に全社で変更しました',
      'PW は各自で管理してください',
      'パスワード: なし',
      'パスワードに English の単語を使わない',
      '設定ファイルのパスは ./config/app2.json です',
      '【パスワード】は必須です',
      'password: passwordSchema1,',
      'password VARCHAR(255) NOT NULL',
    ],
  },
  knownMisses: ['パスワードは«会社名と創業年»です'],
});
