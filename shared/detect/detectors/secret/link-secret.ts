import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgeLabelled } from './judge.ts';

/**
 * What opens a link by itself: signatures of signed addresses (AWS, Google Cloud, CloudFront) and keys or tickets in the
 * query, where the name alone (`key`, `auth`, `private`) would say too little elsewhere.
 */
const NAMES =
  'x-(?:amz|goog|oss)-(?:signature|security-token)|signature|sig|hmac|auth_?key|auth|key|private|ticket|jwt';

function accept({ value, groups }: Candidate): Assessment | false {
  // Pages use these names for other things, so the value must be longer.
  if (/^(?:key|auth)$/iu.test(groups.name ?? '') && value.length < 20) return false;
  return judgeLabelled(value.replaceAll(/%[0-9A-F]{2}/giu, ''), 0.82);
}

export default defineDetector({
  id: 'secret/link-secret',
  category: 'credential',
  title: { ja: 'リンクに含まれる鍵・署名', en: 'Key or signature in a link' },
  severity: 'high',
  needs: ['signature=', 'token=', 'sig=', 'hmac=', 'key=', 'auth=', 'private=', 'ticket=', 'jwt='],
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',

  pattern: new RegExp(
    `[?&;](?:amp;)?(?<name>${NAMES})=(?<value>(?:[A-Za-z0-9_.~+/-]|%(?:2B|2F|3D|7E)){16,2048}={0,2})(?![A-Za-z0-9%])`,
    'dgiu',
  ),
  accept,

  why: {
    ja: 'このリンクを開くだけで、ログインせずに中身へ届きます。',
    en: 'Whoever opens this link gets in without signing in.',
  },
  instead: {
    ja: '「?」より後ろを消すか、値を「<KEY>」に置き換えてください。',
    en: 'Remove what follows the "?", or write "<KEY>" in place of the value.',
  },

  examples: {
    hits: [
      'https://b.s3.example/f.pdf?X-Amz-Date=20261120T000000Z&X-Amz-Signature=«212aa50910d837c0944f3bed8856d419»',
      'https://cdn.example/f?Expires=1790000000&Signature=«20Q45cH5cCvlwUXUJgPB6RsBgGq%3D»&Key-Pair-Id=K2',
      'https://maps.example/js?libraries=places&key=«7v2zTTXq59huNO2rtGa5LT6AGJcJMC0OLwlupIZ»',
      '予定表は https://cal.example/i.ics?private=«bRyTHXZfR2pyL3cNlGyE5AYPmAX5OXJG» です',
    ],
    misses: [
      'https://a.example/?key=getting-started-with-tokens',
      'https://a.example/?sort=asc&key=name',
      'https://cdn.example/f?Signature=<signature>',
      'https://a.example/?key=YOUR_API_KEY_GOES_HERE_PLEASE',
      'https://a.example/f?v=20Q45cH5cCvlwUXUJgPB6RsBgGq',
    ],
  },
});
