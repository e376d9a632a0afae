import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { sampleKind } from './sample-values.ts';

/**
 * JSON Web Tokens (RFC 7519) and encrypted ones (RFC 7516): base64url parts with dots between, of which the first decodes
 * to JSON, so that it begins with `eyJ`. Signed, unsigned (empty last part) and cut after the payload.
 *
 * The sample that teaching sites print ("1234567890", "John Doe") is a weak finding.
 */
/** `{"sub":"1234567890","name":"John Doe"` in base64url. */
const TAUGHT = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiw';

function accept({ value }: Candidate): Assessment | false {
  const [header = '', payload = ''] = value.split('.');
  if (sampleKind(header) === 'placeholder' || sampleKind(payload) === 'placeholder') return false;
  if (payload.startsWith(TAUGHT) && value.length < 200) return { confidence: 0.2, because: ['sample-value'] };
  return { confidence: 0.96, because: ['shape', 'known-prefix'] };
}

export default defineDetector({
  id: 'secret/jwt',
  category: 'credential',
  title: { ja: '署名付きトークン(JWT)', en: 'JSON Web Token (JWT)' },
  severity: 'high',
  needs: ['eyj'],
  source: 'https://www.rfc-editor.org/rfc/rfc7519',

  pattern:
    /(?<=^|[^A-Za-z0-9_-]|\\[nrt])(?<value>eyJ[A-Za-z0-9_-]{8,2000}(?:\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,2000})?|\.[A-Za-z0-9_-]{0,1000}\.[A-Za-z0-9_-]{10,100}\.[A-Za-z0-9_-]{16,8000}\.[A-Za-z0-9_-]{16,64}))(?![A-Za-z0-9_-])/dgu,
  accept,

  why: {
    ja: 'ログイン中の利用者を示す値です。期限内なら、その人になりすませます。',
    en: 'It stands for a signed-in person; until it expires, anyone can pose as them.',
  },
  instead: {
    ja: 'トークンを消すか、署名の部分を「...」に置き換えてください。',
    en: 'Remove the token, or replace its last part with "...".',
  },

  examples: {
    hits: [
      'token=«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1aWQiOjkwMTQyLCJyb2xlIjoic3RhZmYifQ.BOiYqgYwiLqIhrlNWvdJRvYpJr548dZ9eK16g9uNY6p»',
      'Authorization: Bearer «eyJhbGciOiJSUzI1NiIsImtpZCI6Ims3In0.eyJpc3MiOiJhb2JhLmV4YW1wbGUiLCJleHAiOjE3OTk5OTk5OTl9.FKbR05rDZ3zdyrm3YFX6LzHqRGL7gHhbuPOJS3OdHF5To7GsiHwvVp7CSu69oDVIcaxgqLUXyiTvEVPyWdOMDl»',
      '値は«eyJhbGciOiJub25lIn0.eyJ1c2VyIjoic2F0by10ZXN0In0.»です',
      'idToken: "«eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJzaWQiOiI4OGIxZjAifQ.Tv60MKGmXUZJh3yEsjMVR6ewhhJfq98gcqzECVZ3yRCw9YqhhuIjhvdvnCuflbCMbLUBIsy93wkxI8FMPVdkDv»"',
    ],
    misses: [
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
      'eyJhIjoxfQ==ul78U8Ige5EyRI3AbH7e', // base64 of settings
      'token: eyJhbGciOi...',
      'eyJxxxxxxxxxxxxxxx.eyJxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxx',
      'keyJob.eyJob.runJobInBackground',
    ],
  },
});
