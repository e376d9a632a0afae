import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Square tokens: OAuth secrets (`sq0csp-`), access tokens (`sq0atp-`, `EAAA…` with 60 characters).
 */
export default defineDetector({
  id: 'secret/square-token',
  category: 'credential',
  title: { ja: 'Square トークン', en: 'Square token' },
  severity: 'high',
  needs: ['sq0csp-', 'sq0atp-', 'sq0idp-', 'eaaa'],

  pattern: tokenPattern(
    /sq0(?:csp|atp)-|EAAA/u,
    /(?:(?<=sq0csp-)[A-Za-z0-9_-]{40,60}|(?<=sq0atp-)[A-Za-z0-9_-]{22,60}|(?<=EAAA)[A-Za-z0-9_-]{56,60})/u,
  ),
  accept: judgeToken,

  source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  why: { ja: 'このトークンで、決済や売上の情報を操作できます。', en: 'This token can take payments and read sales.' },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は開発者画面で差し替えてください。',
    en: 'Ask without the token; if it was already sent, replace it in the developer dashboard.',
  },

  examples: {
    hits: [
      'SQUARE_SECRET=«sq0csp-Qgzd82Hpz0Awj0Kol6gaCIc4bNIHAFoxAK1eWpH1G0x»',
      '«sq0atp-qMDPZNRb3LWNpFqcae5Dsy»',
      '決済用は«EAAAylSGGgcwCgQofGiDgVJ9JEhnBKhwFeNTcyG16dhaLkeaFF2CeoggdEgo2N2T»',
      'secret: "«sq0csp-9KvYrjYSnpNSmDciWhPSguD9OBm9o34g4NvdtTj2hlR»"',
    ],
    misses: [
      'sq0csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'sq0atp-short',
      'sq0idp-0RIHDvOrQTWrrMnXCKvMcL',
      'EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    ],
  },
});
