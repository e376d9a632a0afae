import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Twilio API keys (`SK`) and account ids (`AC`): 32 hexadecimal digits.
 */
export default defineDetector({
  id: 'secret/twilio-key',
  category: 'credential',
  title: { ja: 'Twilio キー', en: 'Twilio key' },
  severity: 'medium',
  wraps: true,
  needs: ['sk', 'ac'],
  source: 'https://www.twilio.com/docs/iam/api-keys',

  pattern: tokenPattern(/SK|AC/u, /(?=[a-f]{0,20}[0-9])[0-9a-f]{32}/u),
  accept: judgeToken,

  why: {
    ja: '電話や SMS を送れる契約の識別子です。トークンと組み合わさると、会社の負担で使われます。',
    en: "It names the account that can call and text; with its token anyone can, at the company's cost.",
  },
  instead: {
    ja: '値を消してから相談し、送ってしまった場合はコンソールで差し替えてください。',
    en: 'Ask without the value; if it was already sent, replace it in the console.',
  },

  examples: {
    hits: [
      'TWILIO_API_KEY=«SKf624907557e306b583297c949493936e»',
      'account_sid = "«ACc30cf09ffb56f674d6bf7173b216dade»"',
      'Twilio は«SKeeeb16843d6a3076c699b70789530b4c»です',
      'Client("«ACfe37b12756d4ccb21eb9bab03c981f81»", token)',
    ],
    misses: [
      'SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'AC00000000000000000000000000000000',
      'TASKfade751c86a635dd8428785ed04944d1',
      'SKef1c39de3dd08198a041',
    ],
  },
});
