import { defineDetector } from '../../detector.ts';
import { judgeToken } from './judge.ts';
import { looksRandom } from './randomness.ts';

/**
 * AWS secret access keys: 40 characters of base64 behind their label, or right after an access key id.
 */
export default defineDetector({
  id: 'secret/aws-secret-key',
  category: 'credential',
  title: { ja: 'AWS シークレットアクセスキー', en: 'AWS secret access key' },
  severity: 'high',
  wraps: true,
  needs: ['secret', 'シークレット', 'akia', 'asia'],
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',

  pattern:
    /(?:secret[_ .-]{0,2}(?:access[_ .-]{0,2})?key|シークレット(?:アクセス)?[ ・]?キー|(?:AKIA|ASIA)[A-Z2-7]{16})(?:[^A-Za-z0-9/+\n\\]{1,20}|["' \t]{0,4}\r?\n[^A-Za-z0-9/+\n]{0,8})(?:secret[^A-Za-z0-9/+\n]{1,6})?(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgiu,
  accept: (candidate) => (looksRandom(candidate.value, 0.12) ? judgeToken(candidate) : false),

  why: {
    ja: 'AWS アカウントの鍵そのものです。クラウドの全操作につながるおそれがあります。',
    en: 'It is the key to the AWS account itself and may open everything in it.',
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は IAM ですぐに無効化してください。',
    en: 'Ask without the value; if it was already sent, disable the key in IAM at once.',
  },

  examples: {
    hits: [
      'AWS_SECRET_ACCESS_KEY=«dPERKHxL48vxOAa9lyQagAxuqczZ6Cq9EHBh4UK4»',
      '"SecretAccessKey": "«3ERk5SnptegfyWp7KWGJs11+4lw51tam4pqUAv+L»"',
      'シークレットアクセスキーは「«FO9onoCSYK2+2dTHH9Ro/ZVYlyCOxwD15WWJtUqY»」です',
      'aws_secret_access_key = «GiNT6eJ1w6DM1FHD6qaGf8gBQHt3nKCBMRX9pQt5»',
      'AKIAPOPZYNJTXAT47KJB,«LTH+EeBzS1Db+esxTLt6dkgB68r07S28714HG21r»',
    ],
    misses: [
      'AWS_SECRET_ACCESS_KEY=$AWS_SECRET',
      'aws_secret_access_key = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'secret_access_key: aws/iam/users/deploy/access/key/rotation',
      'SecretAccessKey: uchiBzxgUebdpU3fzIs2',
      'シークレットアクセスキーは環境変数から読み込みます',
      'secret_key = Rails.application.credentials.secret_key_base',
    ],
  },
});
