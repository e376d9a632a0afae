import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';
import { isStandIn } from './sample-values.ts';

/**
 * Passwords in English sentences: "the password is …", "password for the portal: …", "change it to …", "PIN is 4821".
 *
 * Without quotation marks the value must mix letters with digits or signs, so that "password is required" stays silent.
 */
const UNIT =
  /^[ -]?(?:char|digit|letter|word|bit|byte|day|week|month|year|hour|minute|second|time|attempt|or |and |to |of |%|-)/iu;
const METHOD =
  /^(?:sha-?[0-9]|md5|aes|rsa|bcrypt|scrypt|argon2|pbkdf2|base64|utf-?8|oauth|saml|ldap|rfc|iso|nist|1password|2fa|mfa|ascii|https?:|[a-z]+-[a-z]+(?:-[a-z]+)*$|[A-Za-z]+['’])/iu;

function accept({ value, groups, after }: Candidate): Assessment | false {
  if (METHOD.test(value) || UNIT.test(after)) return false;
  if (groups.pin !== undefined) {
    if (!/^[0-9]{4,8}$/u.test(value) || isStandIn(value) || /^([0-9])\1+$/u.test(value)) return false;
    return { confidence: 0.75, because: ['label', 'shape'] };
  }
  return judgePassword(value, groups.open !== undefined);
}

const LABEL =
  /(?<![A-Za-z])(?:(?<pin>PIN(?: code| number)?|passcode|OTP|(?:verification|security|one-time|confirmation|sign-in|login|authentication|door|gate|alarm) code)|pass(?:word|phrase|code|wd)s?|pw)/u;
/** `for the portal`, a remark in brackets, then the verb. */
const LEAD =
  /(?: (?:for|to|of|on) [^\n:=.,;]{1,40}?)?(?: ?\([^()\n]{1,20}\))?(?: (?:is|was|are|will be|has been (?:set|changed|reset) to|(?:set|changed|reset|updated) to|to|as|now|still|currently|just)){1,3}:? /u;
/** `user/pass: admin/…`, `credentials: admin:…`, `login: admin / …`. */
const PAIR =
  /(?<![A-Za-z])(?:user(?:name)?|login|id|email)[ ]?[/&][ ]?(?:pass(?:word)?|pwd?)(?: is|[:=])?[ ][\w.@-]{2,40}[ ]?[/:,|][ ]?|(?<![A-Za-z])(?:logins?|credentials?|creds)(?: is| are)?(?:[ ]?[:=]| -)[ ][\w.@-]{2,40}[ ]?[/:][ ]?(?!\/)/u;
/** A code in digits may stand right behind a colon. */
const CODE_LEAD = /(?<=code|number|OTP):[ ](?=[0-9]{4,8}(?![0-9A-Za-z]))/u;
const VALUE = /(?<open>["'`]|\*\*)?(?<value>[!#-&(-;=?-[\]-_a-~]{4,64}?)(?=[.,;:!?)]{0,2}(?:$|[^!-~]|["'`*<]))/u;

export default defineDetector({
  id: 'secret/password-prose-en',
  category: 'credential',
  title: { ja: 'パスワード・PIN(英語の文)', en: 'Password or PIN in an English sentence' },
  severity: 'high',
  needs: [
    'pass',
    'pin ',
    'pin:',
    'pw',
    'otp ',
    'otp:',
    ' code is',
    ' code was',
    ' code:',
    'login:',
    'login =',
    'logins',
    'login is',
    'credential',
    'creds',
  ],

  pattern: new RegExp(
    `(?:${LABEL.source}(?:${LEAD.source}|${CODE_LEAD.source})|${PAIR.source})${VALUE.source}`,
    'dgiu',
  ),
  accept,

  why: {
    ja: '文の中のパスワードは、読んだ人がそのまま使えます。',
    en: 'A password in a sentence can be used by anyone who reads it.',
  },
  instead: { ja: '「<PASSWORD>」などに置き換えてください。', en: 'Put a stand-in such as "<PASSWORD>" in its place.' },

  examples: {
    hits: [
      'The password is «tr0mb0ne-Kx».',
      'password for the supplier portal is «Meadow!417»',
      'Please change the password to "«lanternfish»" tonight',
      'my PIN is «4821»',
      'the wifi passphrase was «otter9-canal»',
      'Your password has been reset to «Vy7pQn2e»',
      'your verification code is «583920»',
      'user/pass: admin/«Vy7-pQn2e»',
      'credentials: admin:«Sumire!580»',
    ],
    misses: [
      'password is required',
      'the password is incorrect.',
      'Password is at least 8 characters',
      'passwords are hashed with bcrypt',
      'the password was changed to something stronger',
      'password is "password"',
      'your PIN is 4 digits',
      'The password is SHA-256 hashed',
      'the password to the account is never stored',
      'PIN is 0000 by default',
      'credentials: include',
      'login: admin / password',
      'verification code is 6 digits',
    ],
  },
  knownMisses: ['the wifi one is «the dog name plus 99»'],
});
