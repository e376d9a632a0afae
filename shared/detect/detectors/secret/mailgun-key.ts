import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Mailgun keys: private (`key-`), newer keys of three groups (32-8-8).
 */
export default defineDetector({
  id: 'secret/mailgun-key',
  category: 'credential',
  title: { ja: 'Mailgun API キー', en: 'Mailgun API key' },
  severity: 'high',
  wraps: true,
  needs: ['key-', 'mailgun'],

  pattern: tokenPattern(
    /(?<![A-Za-z0-9_-])key-|(?<![A-Za-z0-9-])(?=[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})/u,
    /(?:(?<=key-)[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})/u,
  ),
  accept: judgeToken,

  why: { ja: 'このキーで、会社の名前でメールを送れます。', en: "This key can send mail in the company's name." },
  instead: {
    ja: 'キーを消してから相談し、送ってしまった場合は Mailgun で削除してください。',
    en: 'Ask without the key; if it was already sent, delete it at Mailgun.',
  },

  examples: {
    hits: [
      'MAILGUN=«key-8e23ae97a74587d0dc74225ec79c8094»',
      'mailgun api:«3d99d1435fd31ba919e1b968859a2144-caaf5908-00de0c33»',
      'メールは«key-0c2f6b1dfa604ff8d3de921d4b62eb3a»で送信',
      '"«key-36a55a2692feecbf5405954647e42fcc»"',
    ],
    misses: [
      'key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'cache-key-ddf8f46c184e64ce1b749fa42c220022',
      'key-4816da8b65d2b3de',
      'key-00000000000000000000000000000000',
      'a3014d66-25e0-4a99-84e1-1950a048378f', // a UUID
    ],
  },
});
