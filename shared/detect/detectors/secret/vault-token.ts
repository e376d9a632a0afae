import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * HashiCorp Vault tokens: service (`hvs.`), batch (`hvb.`), recovery (`hvr.`), and the older `s.` with 24
 * characters.
 */
export default defineDetector({
  id: 'secret/vault-token',
  category: 'credential',
  title: { ja: 'HashiCorp Vault のトークン', en: 'HashiCorp Vault token' },
  severity: 'high',
  needs: ['hvs.', 'hvb.', 'hvr.', 's.'],
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',

  pattern: tokenPattern(
    /hv[sbr]\.|s\./u,
    /(?:(?<=hv[sbr]\.)[A-Za-z0-9_-]{24,300}|(?<=[^.]s\.|^s\.)(?=[A-Za-z]{0,20}[0-9])(?=[0-9A-Z]{0,20}[a-z])[A-Za-z0-9]{24})/u,
  ),
  accept: judgeToken,

  why: {
    ja: 'このトークンで、金庫に保管された秘密情報を読み出せます。',
    en: 'This token opens the vault and the secrets in it.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は `vault token revoke` などで無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it.',
  },

  examples: {
    hits: [
      'VAULT_TOKEN=«hvs.gTGOe9fTa5gpc8aQzZWOSRD4koWJda2sdpO7IVjNeKEiwOFsl544Qe7xtJQzt0CYatry7c0fjdxCiWjgWmhi31T0ENSs2d4k»',
      'vault login «s.sGj7fHT7c1cEV8DCHUG1sK17»',
      'バッチ用は«hvb.zeRubRyYW0e841T8kWA5xygcp0yhmgyoTpxxyth5bMuAp8VDdx1x3Sk9ekp2UqKRBuRwUO4PI28zqyoyhB2dcjJoZjWx1XAhcyxLyUae5dua3GRpUi09P6RY2JBruZbYQdAtPGX6TGpT»',
    ],
    misses: [
      'hvs.abc',
      'hvs.xxxxxxxxxxxxxxxxxxxxxxxx',
      's.makeKubeConfigController',
      'xhvs.vLo1Zwg7ig1A5kEwGbeiL5atnpEQNZsTPHuGGSR6AvA5XG231h2hjbyuDJHl1tTlfSZemLSWJ31swcp9be5p2bk0tyQDxa2R',
      'class.getDeclaredMethodsByAnnotation', // a call
    ],
  },
});
