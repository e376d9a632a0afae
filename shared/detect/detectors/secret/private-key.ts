import { defineDetector, type Found } from '../../detector.ts';

/**
 * Private keys: PEM blocks of every kind (RSA, EC, OpenSSH, PGP, encrypted), SSH2 and PuTTY files, whole or cut short,
 * with real line breaks or with `\n` as in service account files.
 *
 * A block counts when at least 16 characters of key material stand in it; the marker lines alone are talk about keys.
 */
const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-[0-9]: /gu;
const END = /-{4,5} ?END (?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}|Private-MAC: [0-9a-f]{16,64}/u;
/** The longest block that is looked at: a 16384-bit RSA key takes about 13 000 characters. */
const LONGEST = 20_000;
const MATERIAL = /[A-Za-z0-9+/]{16}/u;
/** Lines of a block that was cut short: base64, headers such as `DEK-Info:`, quote marks and escaped breaks. */
const REST = /^(?:\\[nr]|[\s>"'+|,]|(?:Proc-Type|DEK-Info|Version|Comment): [^\n]{0,80}|[A-Za-z0-9+/=]{16,})*/u;

function* keysIn(text: string): Generator<Found> {
  const begins = [...text.matchAll(BEGIN)];
  for (const [at, begin] of begins.entries()) {
    const bodyStart = begin.index + begin[0].length;
    const body = text.slice(bodyStart, Math.min(bodyStart + LONGEST, begins[at + 1]?.index ?? text.length));
    const end = END.exec(body);
    const inside = end === null ? leftOf(body) : body.slice(0, end.index);
    if (!MATERIAL.test(inside) || isMasked(inside)) continue;
    const last = bodyStart + inside.length + (end?.[0].length ?? 0);
    yield { start: begin.index, end: last, confidence: end === null ? 0.95 : 0.99, because: ['key-material', 'shape'] };
  }
}

/** What is left of a block without its last line. */
const leftOf = (body: string): string => REST.exec(body)?.[0].replace(/[\s>"'+|,]+$/u, '') ?? '';

/** Fewer than six different characters, or a fill-in word where the key should be. */
const isMasked = (inside: string): boolean =>
  new Set(inside.replaceAll(/[^A-Za-z0-9]/gu, '')).size < 6 ||
  /your[_ -]|private[_ -]?key[_ -]?here|xxxx|\*{4}/iu.test(inside);

export default defineDetector({
  id: 'secret/private-key',
  category: 'credential',
  title: { ja: '秘密鍵', en: 'Private key' },
  severity: 'high',
  needs: ['private key', 'putty-user-key-file'],
  source: 'https://www.rfc-editor.org/rfc/rfc7468',

  find: keysIn,

  why: {
    ja: '秘密鍵を持つ人は、あなたや会社のサーバーになりすませます。',
    en: "Whoever has a private key can pose as you or as the company's servers.",
  },
  instead: {
    ja: '鍵の中身は不要です。「-----BEGIN … KEY-----」の行だけ残して中身を消し、送ってしまった場合は鍵を作り直してください。',
    en: 'Nobody needs the key itself to help: keep the first line only; if it was already sent, make a new key.',
  },

  examples: {
    hits: [
      '«-----BEGIN RSA PRIVATE KEY-----\nh8wf/VYMqc+3NT0VytdE3231MrS3sU/tItsWB2RcnBfGSoCA/O4ZvPRmKLbUdkOL\n+3Y5DOllt1ptPIJWy0NgqS7ZKpQ+JRI0GW3tmnbw49a2V1zvyenIB8lkwlyBWF/Y\n-----END RSA PRIVATE KEY-----»\nこの鍵で接続できません',
      '"private_key": "«-----BEGIN PRIVATE KEY-----\\ne3DNHRoxdwqT2s2Oi4kVSsVs3OFS7Cgr6D99DCkRwg14rWl4MpIcqTo/dNB/2FPA\\n2kpFhHSrycMI+u85ahllryGwLHHeBu+hdF5Q9MigHeM9sayKBeWzd5B11bQe5ouR\\n-----END PRIVATE KEY-----»\\n",',
      '鍵:«-----BEGIN OPENSSH PRIVATE KEY-----\nkeVlukdTMBwZEcqE531BEVOEP88EWewrYJxnqDpvKazbVbHtND5FnECvGcbvs2vP9y9921\nBJ/YjcF9mmjiEDdBgqi4EqmCTk6vw8VTwUW1OHlx+3R27JhghxzOPmbt+0mEUsuE/ZsQHz»\n…(略)',
      '«-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\ns69LkqDCCLlXafMmjwSr6/OINl5bwcyahaUuMTOlFUg+rfTQfBzvM0oU23vxqmAi\n=Ab3d\n-----END PGP PRIVATE KEY BLOCK-----»',
      '«-----BEGIN ENCRYPTED PRIVATE KEY-----\n> pyDwVlJ+RfqNqAd3f1Bh9LDTJF0fUVIDPH/eMMq0zpXQDlVpK0NSPH8/vB2QjOym\n> 91IxQCjXx+lX5ycS8J8U2lkbPzCqquGy89LX6lCyJtOPmZxGsxv3PETvyo9lUixW\n> -----END ENCRYPTED PRIVATE KEY-----»',
      '«PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPrivate-Lines: 1\nkhhUKDPueqD8dtOF/cn572r4/UHzfmcsPt/VMltuAXNrVxG/era510ZENApPkj31\nPrivate-MAC: c41c842e90114183d260f486eca887715bd1bd6d»',
    ],
    misses: [
      '-----BEGIN PRIVATE KEY----- で始まる行を確認してください',
      '-----BEGIN PUBLIC KEY-----\n8y9wmcj7qS56bYLcE5g4UgOV3ybwFaC4N7xEgxMeCcSvqGHOZdgV3BkpLNFcQIg8\n-----END PUBLIC KEY-----', // public
      '-----BEGIN CERTIFICATE-----\n5CERCEJyF1fjEFF8VzZWKMa7h6+wvHKLPDXHl3iwshenQ6cydqx8a9rmT2L+Asp/\n-----END CERTIFICATE-----', // public
      '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\\nYOUR_PRIVATE_KEY_HERE\\n-----END PRIVATE KEY-----\\n',
      "if (text.includes('BEGIN RSA PRIVATE KEY')) throw new Error('refused');",
      'ssh-ed25519 uSVKoZ9wQp1M+9PS5JW0oC0fCEAQQDVCgUhkw1S4LRPA2bb0NyXyLZHNWeZJiRi2mxLg yamada@aoba', // public
    ],
  },
});
