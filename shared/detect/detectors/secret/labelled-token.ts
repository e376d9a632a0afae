import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { assignmentPattern, beginsWord, isClosed, type Place, placeOf, TOKEN_CHARACTER } from './assignment.ts';
import { judgeLabelled } from './judge.ts';

/**
 * Machine-made values that only their label gives away: `api_key=…`, `serviceToken: "…"`, `X-Api-Key: …`, `CLIENT_SECRET …`.
 *
 * The value must look drawn by chance; names, paths, versions and words behind the same labels stay silent. Labels that
 * end in a bare `_KEY` count in capitals only, and the value must be longer.
 */
const KEYS =
  'api|app|application|access|auth|secret|private|encrypt|encryption|signing|sign|signature|master|account|storage|shared|' +
  'service|session|licen[sc]e|hmac|webhook|deploy|admin|write|read|ingest|ingestion|integration|subscription|function|bot|' +
  'server|host|root|user|developer|project|organi[sz]ation|consumer|security|jwt|cipher|crypto|decrypt|decryption|instrumentation|connection|activation|recovery|management';
/** Services whose bare `…Key` is a secret. */
const SERVICES =
  'adobe|airtable|algolia|asana|azure|backlog|bitbucket|bugsnag|chatwork|clearbit|cloudflare|cloudinary|cohere|contentful|' +
  'datadog|dd|deepl|deepseek|dropbox|elastic|fastly|freee|gemini|github|gitlab|grafana|heroku|honeybadger|hubspot|intercom|' +
  'jenkins|jira|kintone|line|mailchimp|mailgun|mapbox|mistral|mixpanel|moneyforward|newrelic|new_relic|notion|okta|openai|' +
  'opsgenie|pagerduty|paypal|pusher|rollbar|segment|sendgrid|sentry|shodan|shopify|slack|snowflake|snyk|sonar|splunk|square|' +
  'stripe|sumo|sumologic|supabase|trello|twilio|twitter|vercel|vonage|weatherapi|youtube|zendesk|zoom';
const LABELS = 'key|token|secret|credentials?|creds?|authorization|auth|_sid|sonar[_.]login';
/** What must stand before a bare `key` to make it a secret one. */
const SECRET_KEY = new RegExp(`(?:${KEYS}|${SERVICES})[_. -]?$`, 'iu');
/** Tokens and keys that are no secret: paging, text models, tables, public halves, form tokens. */
const HARMLESS =
  /(?:public_?key|public|publishable|pub|page|paging|next|prev|previous|continuation|continue|sync|pad|eos|bos|unk|sep|cls|mask|stop|csrf|xsrf|cancell?ation|partition|primary|foreign|sort|row|cache|idempotency|translation|order|query|object|s3|file|storage_object|group|lookup|invalid|non_?[a-z]{3,12}|not_?[a-z]{3,12})[ _.-]?$/iu;

function accept(candidate: Candidate): Assessment | false {
  const { value } = candidate;
  const place = placeOf(candidate);
  if (!isClosed(candidate) || HARMLESS.test(place.phrase)) return false;
  // The word itself again: `<a name="addKey">addKey`.
  if ((place.word + place.label).endsWith(value)) return false;
  if (/^(?:auth|creds?)$/iu.test(place.label) && !beginsWord(place)) return false;
  if (/^key$/iu.test(place.label) && !SECRET_KEY.test(place.phrase)) return judgeBareKey(place, value);
  return judgeLabelled(value, value.length >= 16 ? 0.82 : 0.7);
}

/** `ORDERS_KEY=…`: capitals only, and a value that is too long for a name. */
function judgeBareKey({ word, label }: Place, value: string): Assessment | false {
  return /^[A-Z][A-Z0-9_]*_$/u.test(word) && label === 'KEY' && value.length >= 20 ? judgeLabelled(value, 0.7) : false;
}

export default defineDetector({
  id: 'secret/labelled-token',
  category: 'credential',
  title: { ja: 'ラベルの付いたキー・トークン', en: 'Labelled key or token' },
  severity: 'high',
  needs: ['key', 'token', 'secret', 'cred', 'auth', '_sid'],

  pattern: assignmentPattern(LABELS, TOKEN_CHARACTER, 10, 512),
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
      'api_key = "«meeti1qz6bi7lwrwcjivwp2ufpqbnzn5»"',
      'orderServiceToken: «sGw6NaxRpnvK1u2jJSDBBpFa»',
      'curl -H "X-Api-Key: «awe0NcyWTzepwmYSAmtWhGzCZK0oOSQZUYLwP8xN»" https://api.aoba.example',
      'CLIENT_SECRET=«zdrY3uTnAzcYwqvQmqm0yyDODltC1PeEbzBb»',
      '<partnerToken>\n  «5zg2451s0hfh7bmi4aagxahitkvu»\n</partnerToken>',
      'System.setProperty("PARTNER_TOKEN", "«71jolqcg6gwdr1e1p92aswryexsex1pk»")',
      'DATADOG_KEY=«d19461922995d84016e51c6b36d6f3c9»',
      '{"accessToken":"«f0ac9056-a4ad-4683-9cbf-721245568a8b»"}',
      'secret: «ll7ifTYCNZJUv8BzN6k2q4oTO9R8l7DBOXo4AzeA=»',
      'app --token «5YhnViAyX7tVh6O2Qi0DG05q7QUO2c»',
    ],
    misses: [
      'EXAMPLE_KEY=your-api-key-here',
      'api_key = process.env.ORDER_API_KEY',
      'token = "{{ token }}"',
      'secret: kubernetes-tls-secret-name',
      'auth: "basic-authentication-v2"',
      'nextPageToken: "fOBqa7saHfaLS6rWZoPyWQizgJuk6d"',
      'API_KEY=xxxxxxxxxxxxxxxxxxxxxxxx',
      'token_count = 128000',
      'commit a1009aecac22ae386fb856967b282e2a7c91a5a9',
      '"integrity": "sha512-fl6yDBPC5fe1Pfp4hzT4K41E0iMOmvuTS96wNOk4wYGbbN99QTkj6JwRWCi8Vd9yWK2NkQVDPHWzRYLIdbjrya=="',
      'trace=1782ed8e-e0ca-458f-90d0-1b44488cc527',
      'public_key = "v0bxkwVFWsXHEKefkvHuZeJqlzDWKWFhFe3W4MwFUnaw"',
      'PublicKeyToken=6999b5e23c548d61',
      'invalidToken = "vHpJEmowSayK2x5PgE6hLW5Z8NDRZG"',
      'apiKey: config.services.payment.apiKey2',
      'Next page token: eav1OzQB0OM8rLdGXOEsyQ',
      '<a name="xsltAddKey"/>xsltAddKey',
    ],
  },
});
