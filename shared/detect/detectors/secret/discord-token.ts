import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Discord bot tokens: the bot's number in base64, a time stamp and a signature, with dots between.
 */
export default defineDetector({
  id: 'secret/discord-token',
  category: 'credential',
  title: { ja: 'Discord ボットのトークン', en: 'Discord bot token' },
  severity: 'high',
  needs: ['.'],
  source: 'https://discord.com/developers/docs/reference',

  pattern: tokenPattern(/[MNO][A-Za-z0-9_-]{23,25}\./u, /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/u),
  accept: judgeToken,

  why: {
    ja: 'このトークンで、ボットになりすましてサーバーを操作できます。',
    en: 'This token can act as the bot in every server it has joined.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は開発者ポータルで再発行してください。',
    en: 'Ask without the token; if it was already sent, reset it in the developer portal.',
  },

  examples: {
    hits: [
      'DISCORD_TOKEN=«MTE6Jptf4KKk8HC1EJoE3imN.GGTXV1.IDskB0MykWUKOpIYMK3BQHsSHIF6rpL7SAU10W»',
      'client.login("«OTkXNzCqMmbpL29XYPixIDqQ.YFaOAu.KiBPCgLH2NUpyYBqW9katpAXWzV»")',
      'ボット«NzAZG8wVF5CBZDpgpvK2PELi.XaREXh.oh7gZ07RGXOR6tY9tfOf2e56QX6K2BG72gq9Qm»',
      'Authorization: Bot «MTE73RPWoODDQeayAvUTYamRC.GpQwOP.AGakxS4XEPM3Z0PAj6s50TG3LhzjBXDYMOgto7»',
    ],
    misses: [
      'MTExxxxxxxxxxxxxxxxxxxxx.xxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'PTEPZFejFGN8wwULY1nTJs6r.GPH9h7.ngMQdlXD9zeYD0eJRumF8qGlrVDs7g3xiJwkcd', // no number encodes so
      'MTEeRLfomgT0vNw8rMu5xPRh.G6e6r.p97GsQxGYPdadhnRJkmLgAM91egXuVNCy1l1WY',
      'NotificationServiceFactory.create.withDefaultParametersForTests',
    ],
  },
});
