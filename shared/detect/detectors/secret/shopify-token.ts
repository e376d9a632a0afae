import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Shopify tokens: admin (`shpat_`), custom app (`shpca_`), private app (`shppa_`), shared secret (`shpss_`), 32 hexadecimal digits.
 */
export default defineDetector({
  id: 'secret/shopify-token',
  category: 'credential',
  title: { ja: 'Shopify トークン', en: 'Shopify token' },
  severity: 'high',
  wraps: true,
  needs: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shptka_'],

  pattern: tokenPattern(/shp(?:at|ca|pa|ss|tka)_/u, /[0-9a-fA-F]{32}/u),
  accept: judgeToken,

  source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
  why: {
    ja: 'このトークンで、店舗の注文や顧客の情報を読み書きできます。',
    en: "This token can read and change the shop's orders and customers.",
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は管理画面で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it in the admin.',
  },

  examples: {
    hits: [
      'X-Shopify-Access-Token: «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»',
      'SHOPIFY_SECRET=«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»',
      '店舗用は«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»',
      '"«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»"',
    ],
    misses: [
      'shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'shpat_2dc680918258ed9391f5',
      'shpat_00000000000000000000000000000000',
      'shpat_your_access_token',
    ],
  },
});
