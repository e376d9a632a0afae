import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { assignmentPattern, beginsWord, isClosed, PASSWORD_CHARACTER, type Place, placeOf } from './assignment.ts';
import { judgePassword } from './judge.ts';

/**
 * Passwords behind a label in settings, code and notes: `DB_PASSWORD=…`, `"password": "…"`, `PW: …`, `--password …`.
 *
 * A quoted value may be a plain word; a bare one must mix letters with digits or signs, because code puts names of
 * variables there.
 */
const LABELS = 'password|passwd|passphrase|passcode|passwort|kennwort|pwd|pass|pw|psk|pin_?code';
const SHORT = /^(?:pwd|pass|pw|psk)$/iu;
/** A bare name of a variable, with a number at its end. */
const IDENTIFIER =
  /^(?:(?:pass|pw|pwd|secret|token|user|new|old|hash|plain|my|the|db|key)\w*|[a-z]+(?:[A-Z]{1,3}[a-z]+)+\d{0,2})$/u;
/** A call, a lookup, a comparison, or a dotted name. */
const CODE =
  /[\w\])]\(|^\(|^[\w.]+\[|^(?:new|await|return|function|async|typeof) |=>|^[!=<>|&?]|::|\?\.|^\w+,\w+[:=(]|^0x[0-9a-f]+$|^\w+\.\w+(?:\.\w+)*$/iu;

function accept(candidate: Candidate): Assessment | false {
  const { value, groups, after } = candidate;
  const place = placeOf(candidate);
  if (!isClosed(candidate) || (SHORT.test(place.label) && !beginsWord(place))) return false;
  if (isVerb(candidate, place) || (/[/&] ?$/u.test(place.phrase) && value.includes('/'))) return false;
  const quoted = groups.quote !== undefined && groups.quote !== '{';
  if (!quoted && !isParameter(candidate, place) && (CODE.test(value) || isVariable(value, after))) return false;
  return judgePassword(value, quoted || isSetting(candidate, place));
}

/** `ADMIN_PASSWORD=sunflower`: settings take plain words without quotation marks; the name of a constant is no word. */
function isSetting({ value, text, start, after }: Candidate, { label, word }: Place): boolean {
  const named = /^[A-Z0-9_]+$/u.test(word + label) && text[start - 1] === '=';
  return named && !/^[A-Z0-9_]+$/u.test(value) && !/^[;,.([]/u.test(after);
}

/** `pass "--quiet" down`, `'until-pass', 'after-timeout'`: a verb, or a word in a list. */
const isVerb = ({ text, start }: Candidate, { label }: Place): boolean =>
  /^pass$/iu.test(label) && /pass(?: +|["'`] ?, ?)["'`]$/iu.test(text.slice(Math.max(0, start - 12), start));

/** `?password=…`, `;Pwd=…`: addresses and connection strings hold no names of variables. */
const isParameter = ({ text, start }: Candidate, { phrase, word }: Place): boolean =>
  text[start - 1] === '=' && /[?&;]$/u.test(phrase.slice(0, phrase.length - word.length));

const isVariable = (value: string, after: string): boolean =>
  IDENTIFIER.test(value) || (/^[;,)]/u.test(after) && /^[A-Za-z_]\w*$/u.test(value));

export default defineDetector({
  id: 'secret/password-assignment',
  category: 'credential',
  title: { ja: 'パスワード(設定・コード)', en: 'Password in settings or code' },
  severity: 'high',
  needs: ['pass', 'pwd', 'pw', 'psk', 'kennwort', 'pin'],

  pattern: assignmentPattern(LABELS, PASSWORD_CHARACTER, 4, 64),
  accept,

  why: {
    ja: '設定やコードの中のパスワードは、そのままログインに使えます。',
    en: 'A password in settings or code works as it stands.',
  },
  instead: {
    ja: '値を「<PASSWORD>」などに置き換えてください。相談に実際の値は要りません。',
    en: 'Put a stand-in such as "<PASSWORD>"; the question does not need the real value.',
  },

  examples: {
    hits: [
      'DB_PASSWORD=«Hk7!mVq2tz»',
      '  password: "«tulip-harbor-93»"',
      '{"user":"app","password":"«Zr4$pLm8»"}',
      'Server=db1;Uid=app;Pwd=«q8Wn!3xT»;Database=sales',
      "const pass = '«moonriver»';",
      'ID: yamada / PW: «kaede2044»',
      '<password>«Gt5-wrAp»</password>',
      'mysqldump --user=app --password=«V9x#tR2b» sales',
      '- name: DB_PASSWORD\n  value: «Nk3%dZ8w»',
      "ENV['PASSWORD'] = '«Wq6zRt1p»'",
      '| PW | «Sora!2291» |',
      'ADMIN_PASSWORD=«sunflower»',
      '#define WIFI_PASSWORD "«Umi-4471»"',
    ],
    misses: [
      `password: \${DB_PASSWORD}`, // a reference
      'DB_PASSWORD=changeme',
      'password = getpass.getpass()',
      'password: "********"',
      '<input type="password" name="password" id="password">',
      'PASSWORD=<password>',
      'compass: "north2south"', // another word
      'password: z.string().min(8)',
      'const password = req.body.password;',
      '  password: string;',
      'if (password !== confirmPassword2) return;',
      'Password: required',
      '"password": "パスワード"',
      'to pass "the_repository" down',
      "['until-fail', 'until-pass', 'after-timeout']",
      '"@aoba/rule-1password": "12.0.0"',
      'stream({password:e,rawPassword:t})',
      '3p1Pw:5p/Ou!5p2JvG',
      'type Format = "password" | "binary";',
      "db_password = os.environ['DB_PASSWORD']",
      'password_hash = "4283fefc63f0cd0e873a0000c6d07ef7"', // a hash
    ],
  },
});
