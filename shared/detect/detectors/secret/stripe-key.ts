import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Stripe secret (`sk_`), restricted (`rk_`) and webhook signing (`whsec_`) keys. Publishable keys (`pk_`) are made to be public.
 *
 * Test keys reach no money but are still the account's own.
 */
export default defineDetector({
  id: 'secret/stripe-key',
  category: 'credential',
  title: { ja: 'Stripe の秘密キー', en: 'Stripe secret key' },
  severity: 'high',
  needs: ['sk_live_', 'sk_test_', 'sk_prod_', 'rk_live_', 'rk_test_', 'rk_prod_', 'whsec_'],
  source: 'https://docs.stripe.com/keys',

  pattern: tokenPattern(/[sr]k_(?:live|test|prod)_|whsec_/u, /[A-Za-z0-9+/=]{24,247}/u),
  accept: judgeToken,

  why: {
    ja: 'このキーで、返金や顧客情報の取得などの決済操作ができます。',
    en: 'This key can charge, refund and read customers.',
  },
  instead: {
    ja: 'キーを消してから相談し、送ってしまった場合は Stripe のダッシュボードで差し替えてください。',
    en: 'Ask without the key; if it was already sent, roll it in the Stripe dashboard.',
  },

  examples: {
    hits: [
      "const API_KEY = '«sk_live_0yiZHMKF84wnAPjrwHmMxk07»';",
      'STRIPE_KEY=«sk_test_sJsmjyplOKHAv7FWoodz0hECKULRKwcXtCRxqXLJjIasDGxcnx0HoBrplTDBKIVZL4vLfEZFiE1qKE9ENXpOhSbN4QNC0mWgPJq»',
      '制限付きキー«rk_live_THyj9tRgvatw2hw6LBr4m4Gs»が使えません',
      'endpoint secret: «whsec_1awJYaI5pEIhCjdxdfUlh44IRWxGntwz»',
    ],
    misses: [
      'pk_live_L3ajFLJQzhmDLepzpbuOgTDl', // publishable keys are public
      'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx',
      'sk_test_JegZDJfSG1SV', // too short
      'task_test_TDpkXrXMfOhc4EKaTBsBWXK9', // the prefix ends a longer word
      'sk_live_your_key_here',
    ],
  },
});
