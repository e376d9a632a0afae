import { defineDetector } from '../../detector.ts';
import { judgeToken } from './judge.ts';

/**
 * Client secrets of Microsoft Entra ID apps: three characters, a digit, `Q~`, and 31 to 34 more.
 */
export default defineDetector({
  id: 'secret/azure-client-secret',
  category: 'credential',
  title: { ja: 'Azure(Entra ID)のクライアントシークレット', en: 'Azure (Entra ID) client secret' },
  severity: 'high',
  wraps: true,
  needs: ['q~'],
  source: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',

  pattern:
    /(?<![A-Za-z0-9_~.-])(?<value>[A-Za-z0-9_~.]{3}[0-9]Q~(?<rest>[A-Za-z0-9_~.-]{30,33}[A-Za-z0-9_~-]))(?![A-Za-z0-9_~-])/dgu,
  accept: judgeToken,

  why: {
    ja: 'このシークレットで、アプリとして社内データに触れられます。',
    en: "With this secret anyone can act as the app on the company's data.",
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は Entra 管理センターで作り直してください。',
    en: 'Ask without the value; if it was already sent, make a new one in the Entra admin center.',
  },

  examples: {
    hits: [
      'client_secret=«aSL8Q~8FprvmJN2y41nf9dWpswBhrCSlXuVl5BD3»',
      'AZURE_CLIENT_SECRET: «N8W8Q~SzLuYb5041bhcKtpJywh.ITWHgzoT6Jptf»',
      'シークレットは«4KK7Q~k8HC1EJoE3imNGTXV1IDskB0MykWUKOpIY»です',
      '"«MK38Q~BQHsSHIF6r_pL7SAU10WXNzCqMmbpL29XY»"',
    ],
    misses: [
      'Pix8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'abc~8Q~IDqQFaOAuKiBPCgLH2NUpyYBqW9katpAXWzVZG8wVF5CBZDpgpvK2PELiaRE',
      'Xho8Q~h7gZ07RGXOR6',
      'client_secret=<secret>',
    ],
  },
});
