import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Telegram bot tokens: the bot's number, a colon and 35 characters that begin with `A`.
 */
export default defineDetector({
  id: 'secret/telegram-bot-token',
  category: 'credential',
  title: { ja: 'Telegram ボットのトークン', en: 'Telegram bot token' },
  severity: 'high',
  needs: [':aa'],
  source: 'https://core.telegram.org/bots/api#authorizing-your-bot',

  pattern: tokenPattern(/[0-9]{8,10}:/u, /A[A-Za-z0-9_-]{34}/u),
  accept: judgeToken,

  why: {
    ja: 'このトークンで、ボットになりすまして会話を読み書きできます。',
    en: 'This token can read and write as the bot.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は BotFather で再発行してください。',
    en: 'Ask without the token; if it was already sent, have BotFather issue a new one.',
  },

  examples: {
    hits: [
      'TELEGRAM=«7634873096:AAqpwrhslAX15uRKLqaVraRywNwKwDbhqLu»',
      'https://api.telegram.org/bot/«645768643:AAmyyPUJJxeg1SG4gJUoagNPBgv1aQu7e97»/getMe',
      'ボットは«5602117870:AA3h3xuULFdmCs7lVkToXFoi5eQKszmrrJV»',
      '"«8694220556:AA4EBOkAVb9MKWRE7yduYJemDxWEJaNdjaS»"',
    ],
    misses: [
      '7012345678:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      '12345:AAL8FprvmJN2y41nf9dWpswBhrCSlXuVl5B', // the number is too short
      '70123456789012:AAD3N8WSzLuYb5041bhcKtpJywhITWHgzoT',
      'port 12345678:AAA',
    ],
  },
});
