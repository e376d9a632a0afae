import { defineDetector } from '../../detector.ts';
import { looksRandom } from './randomness.ts';

/**
 * LINE Messaging API: channel secrets (32 hexadecimal digits) and channel access tokens (long base64) behind their labels.
 */
export default defineDetector({
  id: 'secret/line-token',
  category: 'credential',
  title: { ja: 'LINE チャネルのシークレット・トークン', en: 'LINE channel secret or token' },
  severity: 'high',
  wraps: true,
  needs: ['line', 'channel', 'チャネル', 'チャンネル'],
  source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',

  pattern:
    /(?:(?:line|channel)[_ -]{0,2}(?:channel|bot|messaging|notify)?[_ -]{0,2}(?:api)?[_ -]{0,2}(?:access[_ -]{0,2})?(?:token|secret)|チャン?ネル[ ]?(?:アクセストークン|シークレット))(?: ?\([^()\n]{1,16}\))?(?:[^A-Za-z0-9+/\n]{1,12})(?<value>[0-9a-f]{32}(?![A-Za-z0-9+/=])|[A-Za-z0-9+/]{100,200}={0,2}|[A-Za-z0-9]{43})(?![A-Za-z0-9+/=])/dgiu,
  accept: ({ value }) =>
    looksRandom(value, 0.12) ? { confidence: 0.96, because: ['label', 'random-looking'] } : false,

  why: {
    ja: '公式アカウントになりすまして、友だち全員にメッセージを送れます。',
    en: 'With it anyone can message every friend of the official account.',
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は LINE Developers で再発行してください。',
    en: 'Ask without the value; if it was already sent, reissue it in LINE Developers.',
  },

  examples: {
    hits: [
      'LINE_CHANNEL_SECRET=«28373dc43e6568bab84078f0a056872d»',
      'チャネルアクセストークン:«LLod0OHGQHwPzJ9TsYIA3d6lsUBSP08OjqYO/cQl/rD4CBhwCYhTGFqz5DB/CxkBxGjxNU/lN5bqE6D5RdFg1IuJTua4G2U3lzqSBl54/NeMAT6tGR+qbHPmu+9ROrw0A4xanwVTDcC6Zmwqg5P1C0MHcwkp9mM2w1cDnyilFU=»',
      'channelSecret: "«7c00d51cd6572ea868c79848b8760368»"',
      'チャネルシークレットは「«5a7517c8868c114fd9bcb6988f4b4c12»」です',
      'LINE_NOTIFY_TOKEN=«g4NvdtTj2hlR0RIHDvOrQTWrrMnXCKvMcLrTpiU65ZK»',
    ],
    misses: [
      'LINE_CHANNEL_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'チャネルシークレットは管理画面で確認できます',
      'channelSecret: process.env.LINE_CHANNEL_SECRET',
      'online token count 25596616069313762239155872679208',
      'チャネルアクセストークンの有効期限は30日です',
    ],
  },
});
