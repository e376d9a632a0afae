import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * SendGrid keys: `SG.`, 22 characters, a dot and 43 characters.
 */
export default defineDetector({
  id: 'secret/sendgrid-key',
  category: 'credential',
  title: { ja: 'SendGrid API キー', en: 'SendGrid API key' },
  severity: 'high',
  needs: ['sg.'],

  pattern: tokenPattern(
    /SG\./u,
    /[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{38,64}|(?=[A-Za-z0-9=_.-]{0,60}[0-9])[A-Za-z0-9=_.-]{66}/u,
  ),
  accept: judgeToken,

  source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  why: { ja: 'このキーで、会社の名前でメールを送れます。', en: "This key can send mail in the company's name." },
  instead: {
    ja: 'キーを消してから相談し、送ってしまった場合は SendGrid で削除してください。',
    en: 'Ask without the key; if it was already sent, delete it at SendGrid.',
  },

  examples: {
    hits: [
      'SENDGRID_API_KEY=«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»',
      '"«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»"',
      'メール送信は«SG.Rs9e2LiZm3B5scOeGb73c3.LK75YOPLeYiJgxrTfK2KgMckmmtMTXGTDoTHo5rXfRR»です',
      "mail.setApiKey('«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»')",
    ],
    misses: [
      'SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'SG.4r9zmUsW6S9Hk4Hbuy22KZ.',
      'notSG.cFmLZnwXTmSSOwEPGnlF7b.Yo2hUDJZPd3fRSjkApfnN3eYiIA0c68enwUh9ae4jAw',
      'MSG.Header.Title',
    ],
  },
});
