import { entropyOf, varietyOf } from './randomness.ts';

/**
 * Recognises what stands where a secret would stand: references to a variable, masks, fill-in texts, and values that
 * a vendor's documentation prints on purpose.
 */

/** `${VAR}`, `$(cmd)`, `{{ var }}`, `<password>`, `%PASS%`, `[PERSON_1]`, `$VAR`, `:name`, `@Model.Key`, `#{x}`, `__X__`. */
const REFERENCE =
  /^(?:[$#]?\{|\$\(|\$\$?[A-Za-z_]|<|%[A-Za-z_][\w.]*%|\[[A-Z_]+_\d+|@[A-Z]|__\w+__$|&[a-z]+;)|\$\{|\{\{|\}\}|<\/|\$\(|\[[A-Z_]+_\d+\]|#\{|%[({]|%[sdv](?![A-Za-z0-9])|\$\[/u;

/** Code that reads the value from elsewhere: `process.env.X`, `os.environ[…]`, `config.get(…)`, `this.token`. */
const LOOKUP =
  /^(?:process\.env|import\.meta|os\.|env[.([]|ENV\[|System\.|Deno\.|secrets?\.|vars?\.|config\.|settings\.|self\.|this\.|params\.|args\.|req\.|request\.|ctx\.|options?\.|props\.|data\.|user\.|app\.|vault:|ssm:|arn:aws:|op:\/\/|azurekeyvault|!ref|!sub|enc\[|\{cipher\})/iu;

/** A mask: one character over and over, or a run of x, stars, dots or bullets inside. */
const MASK = /(?:[xX]{4,}|\*{3,}|\.{3,}|…|[•●・■█?_-]{4,}|0{8,}|(?<same>[^\s])\k<same>{6,})|^(?<all>.)\k<all>*$/u;

/** Fill-in words. Between letters they do not count: `contest` is not `test`. */
const FILL_IN =
  /(?<![A-Za-z])(?:your|my(?=[-_ ])|our(?=[-_ ])|example|sample|dummy|placeholder|change-?_?(?:me|it|this)|replace|insert|todo|fixme|tbd|redacted|masked|hidden|removed|deleted|omitted|fake|mock|foo|bar|baz|foobar|hoge|fuga|piyo|not-?_?(?:a|an|the|real)|enter|fill|paste|some|any|here|lorem|undefined|dev-?only)(?![A-Za-z])/iu;
/** The same glued together or in capitals (`yourapikey`, `EXAMPLEKEY`, `YOUR_TOKEN`). */
const GLUED =
  /(?:your|insert|enter|replace|paste).{0,12}(?:key|token|secret|pass|here)|changeme|changeit|placeholder|notreal|not_real|here$/iu;

/** Keyboard and alphabet runs that people type to fill a field. */
const SEQUENCE =
  /0123456789|1234567890|123456789a|abcdefghij|abcdef123456|abc123def456|a1b2c3d4|deadbeef|cafebabe|qwertyuiop|zyxwvut/iu;

/** Values that vendors print in their own documentation; seen everywhere, open nothing. */
const DOCUMENTED = /EXAMPLE|DUMMY|SAMPLE|PLACEHOLDER|FAKE|NOTREAL|REDACTED/iu;

/** Share of the characters that follow their neighbour in the alphabet or in counting: `aBcDeF`, `456789`. */
function sequentialShare(value: string): number {
  const lower = value.toLowerCase();
  let steps = 0;
  for (let at = 1; at < lower.length; at++) steps += lower.charCodeAt(at) - lower.charCodeAt(at - 1) === 1 ? 1 : 0;
  return steps / Math.max(1, lower.length - 1);
}

export type SampleKind = 'reference' | 'placeholder' | 'documented';

/** The name or path of where a value is kept, or an expression, and not the value. */
export const isReference = (value: string): boolean => REFERENCE.test(value) || LOOKUP.test(value);

/** Says that a value is no secret, and in what way; `undefined` when nothing speaks against it. */
export function sampleKind(value: string): SampleKind | undefined {
  if (isReference(value)) return 'reference';
  if (MASK.test(value) || FILL_IN.test(value) || GLUED.test(value)) return 'placeholder';
  if (value.length >= 12 && (varietyOf(value) < 5 || entropyOf(value) < 2)) return 'placeholder';
  if (SEQUENCE.test(value) && value.length < 24) return 'placeholder';
  const steps = value.length < 8 ? 0 : sequentialShare(value);
  if (steps >= (value.length < 24 ? 0.6 : 0.9)) return 'placeholder';
  if (steps >= 0.6) return 'documented';
  return DOCUMENTED.test(value) ? 'documented' : undefined;
}

/** Passwords that stand for "a password" in manuals, schemas and tests, and words that describe one. */
const STAND_INS = new Set(
  (
    'password passwd passwort passphrase passcode pass pwd pw secret secrets mypassword yourpassword userpassword dbpassword ' +
    'newpassword oldpassword currentpassword confirmpassword testpassword adminpassword mysecret mysecretpassword ' +
    'supersecret topsecret token apikey key credential credentials login user username admin root guest test tests testing ' +
    'tester testtest demo default none null nil undefined true false yes no on off empty blank unset required optional ' +
    'string text hidden varchar char number integer boolean bool object array bytes any unknown void never email mail name ' +
    'value values data field input label type format invalid valid incorrect wrong correct expired missing mismatch error ' +
    'failed success ok set reset change changed update updated forgot forgotten remember show hide confirm confirmation ' +
    'strength policy basic bearer digest oauth oauth2 saml sso ldap md5 sha1 sha256 sha512 bcrypt scrypt argon2 plain ' +
    'plaintext encrypted hashed hash base64 utf8 utf-8 aes rsa same different unique strong weak long short private public ' +
    'postgres mysql mongodb redis sa oracle system local localhost development production staging contrasena senha ' +
    'wachtwoord motdepasse hoge hogehoge fuga foo bar baz foobar xxx xxxx abc abcd abcde abcdef abc123 1234 12345 123456 ' +
    'notasecret passw0rd p@ssw0rd p@ssword password1 password12 password123 pass123 pass1234 admin123 test123 test1234 secret123 ' +
    'changeme changeit letmein qwerty asdf asdfasdf protected stored saved generated random auto manual prompt file env ' +
    'vault keyring keychain interactive external internal managed inherit disabled enabled active inactive'
  ).split(' '),
);

/** True for words that mean "a password" rather than being one, in any case and with usual decoration. */
export function isStandIn(value: string): boolean {
  const plain = value.toLowerCase();
  return STAND_INS.has(plain) || STAND_INS.has(plain.replaceAll(/[^a-z0-9]/gu, ''));
}
