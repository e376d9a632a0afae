import { type Candidate, defineDetector } from '../../detector.ts';
import { judgeLabelled } from './judge.ts';

/**
 * Keys and tokens in English sentences and messages: "the API key is …", "Incorrect API key provided: …", "using token …".
 */
/** Kinds that are no secret, right before the label. */
const HARMLESS =
  /(?:public|publishable|page|paging|next|previous|csrf|xsrf|device|push|registration|cancellation|continuation|sync|invalid|primary|foreign|partition|idempotency)[ _-]?$/iu;

function accept({ value, groups, text, start }: Candidate) {
  const label = groups.label ?? '';
  const at = text.lastIndexOf(label, start - 1);
  if (!/[0-9]/u.test(value) || HARMLESS.test(text.slice(Math.max(0, at - 16), at))) return false;
  return judgeLabelled(value, 0.78);
}

export default defineDetector({
  id: 'secret/labelled-token-en',
  category: 'credential',
  title: { ja: 'キー・トークン(英語の文)', en: 'Key or token in an English sentence' },
  severity: 'high',
  needs: ['key', 'token', 'secret', 'credential'],

  pattern:
    /(?<label>(?:api|access|secret|auth|service|account|licen[sc]e|signing|encryption|subscription)[ -]key|token|secret|credential)s?(?:[ ](?:is|was|are|provided|used|will be|has been|set|changed|reset|to|now|with|as|value|for [\w.-]{1,30})){0,3}:?[ ]["'`]?(?<value>[A-Za-z0-9_.~+/=:-]{15,511}[A-Za-z0-9=])(?![A-Za-z0-9])/dgiu,
  accept,

  why: {
    ja: 'キーやトークンは、持っている人に会社の権限を与えます。',
    en: "Keys and tokens give whoever holds them the company's rights.",
  },
  instead: {
    ja: '値を「<API_KEY>」などに置き換え、送ってしまった場合は発行元で無効化してください。',
    en: 'Put a stand-in such as "<API_KEY>"; if it was already sent, revoke it where it was issued.',
  },

  examples: {
    hits: [
      'Incorrect API key provided: «hwgIzGFnf6KEKb2DKcdWFcEEHH8InIsC».',
      '[debug] Using token «TPiXPpUQhMnp89fBid7cNdJ4PSu3GpRS» for reg.aoba.example',
      'The secret for staging is «lra1t7XcibJpuA55tigyoOAu1c»',
      'our access key was changed to "«31odoOzgtig2oFIiDgG2JjQn»"',
    ],
    misses: [
      'The token is refreshed automatically every 3600 seconds',
      'next page token fOBqa7saHfaLS6rWZoPyWQizgJuk6d',
      'the API key is production-service-2024',
      'public token 31odoOzgtig2oFIiDgG2JjQn',
      'Set the secret to your-client-secret-here-1',
      'use secret kubernetes-tls-secret-name2',
    ],
  },
});
