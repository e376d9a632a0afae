import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * AWS access key ids: a four-letter kind (`AKIA` long-term, `ASIA` temporary, …) and 16 characters of base 32.
 *
 * The id alone opens nothing, but it names the account and almost always travels with its secret.
 */
export default defineDetector({
  id: 'secret/aws-access-key-id',
  category: 'credential',
  title: { ja: 'AWS アクセスキー ID', en: 'AWS access key id' },
  severity: 'high',
  wraps: true,
  needs: ['akia', 'asia', 'abia', 'acca', 'a3t'],
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',

  pattern: tokenPattern(/AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9]/u, /[A-Z2-7]{16}|(?=[A-Z0-9]{0,15}[0-9])[A-Z0-9]{16}/u),
  accept: judgeToken,

  why: {
    ja: 'AWS アカウントの鍵の片方です。シークレットと組み合わさると、クラウドを操作されます。',
    en: 'One half of a key to the AWS account; with its secret it can operate the cloud.',
  },
  instead: {
    ja: '「AKIA...」のように省略して相談し、送ってしまった場合は IAM でキーを無効化してください。',
    en: 'Shorten it to "AKIA..."; if it was already sent with its secret, disable the key in IAM.',
  },

  examples: {
    hits: [
      'AWS_ACCESS_KEY_ID=«AKIA2NSOUZYLAYWOOEUY»',
      'アクセスキーは«ASIANSG3AWF2JHLVJY3U»です',
      'aws_access_key_id = «AKIARNMKKKJH4I3IVUIB»',
      '{"AccessKeyId":"«AKIAWLOP77CFI6JNXIRW»"}',
    ],
    misses: [
      'AKIAXXXXXXXXXXXXXXXX', // a mask
      'AKIAEY6B5MPNATCR', // too short
      'XAKIAMEGHZVG46RJ3XWY2', // inside a longer word
      'AKIA<your-key-id>',
      'ASIAPACIFICREGIONALHQ',
    ],
  },
});
