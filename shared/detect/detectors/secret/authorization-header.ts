import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgeLabelled } from './judge.ts';
import { kindsOf } from './randomness.ts';
import { isStandIn, sampleKind } from './sample-values.ts';

/**
 * Values of HTTP `Authorization` headers (RFC 9110, 6750, 7617): Bearer, Basic, Token and the like, and a `Bearer …` that
 * stands alone.
 */
/** `user:password`, `username:password`, and the pair of RFC 7617. */
const TAUGHT = /^(?:dXNlcjpwYXNz|dXNlcm5hbWU6cGFzc3dvcm|QWxhZGRpbjpvcGVu|YWRtaW46YWRtaW4|dGVzdDp0ZXN0|Zm9vOmJhc)/u;

function accept({ value, groups, after }: Candidate): Assessment | false {
  if ((groups.scheme ?? '').toLowerCase() === 'basic') return judgeBasic(value, groups.header !== undefined);
  if (isStandIn(value) || (after.startsWith('(') && /^[A-Za-z_][\w.]*$/u.test(value))) return false;
  return judgeLabelled(value, 0.85);
}

/** The pair of user and password in base64: mixed capitals, or padding, and a header before it. */
function judgeBasic(value: string, headed: boolean): Assessment | false {
  if (TAUGHT.test(value)) return { confidence: 0.2, because: ['sample-value'] };
  if (sampleKind(value) !== undefined || kindsOf(value.replace(/=+$/u, '')) < 2 || /^[A-Z]?[a-z]+$/u.test(value))
    return false;
  return headed || value.length >= 20 ? { confidence: 0.92, because: ['label', 'shape'] } : false;
}

export default defineDetector({
  id: 'secret/authorization-header',
  category: 'credential',
  title: { ja: 'Authorization ヘッダー', en: 'Authorization header' },
  severity: 'high',
  needs: ['authorization', 'bearer ', 'basic '],
  source: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',

  pattern:
    /(?:(?<header>authorization\\{0,2}["'`]?\]?[ \t]{0,3}(?:[:=,]|=>)[ \t]{0,3}\\{0,2}["'`]?[ \t]{0,3}(?=\S))|(?=(?:bearer|basic)[ ])(?<![A-Za-z]))(?:(?<scheme>bearer|basic|token|bot|apikey|api-key|key|ssws|digest|splunk|oauth|genie-?key)[ \t]{1,3})?(?<value>[A-Za-z0-9._~+/=:-]{8,4096})(?![A-Za-z0-9])/dgiu,
  accept,

  why: {
    ja: 'ヘッダーの値をそのまま使うと、あなたとして API を呼べます。',
    en: "With the header's value anyone can call the API as you.",
  },
  instead: { ja: '値を「Bearer <TOKEN>」のように置き換えてください。', en: 'Write "Bearer <TOKEN>" in its place.' },

  examples: {
    hits: [
      'Authorization: Bearer «AcwAGUjrk0N1QjQDe5LehHETlhCKxo17lm87gVN9»',
      "-H 'Authorization: Basic «c2FsZXM6VHE4IXdMcDI5»'",
      '"Authorization": "Token «1b2239a781b024cb73a80a3b48c2fdc979413576»"',
      'headers["authorization"] = "«Vrhy1gyhYxgu8pJ6Ln4FynyzSPKwHB1D»"',
      'Bearer «jsH894WB9HUQduRPSNlnUia9SOoRsp7C9hiGHPECY0yY0WQF» を付けて送信',
      'Authorization:Basic «b3BzOkg3LWtvbWFlLTQ0Mg==»',
    ],
    misses: [
      'Authorization: Bearer <token>',
      'Authorization: Bearer $TOKEN',
      'Authorization: Basic authentication is used',
      'Bearer authentication-and-authorization',
      'basic understanding of distributed-systems',
      `"Authorization": \`Bearer \${token}\``,
      'Authorization: Basic {credentials}',
      'headers: { Authorization: apiToken }',
    ],
  },
});
