import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Hugging Face access tokens (`hf_`) and older organisation tokens (`api_org_`): 34 letters.
 */
export default defineDetector({
  id: 'secret/huggingface-token',
  category: 'credential',
  title: { ja: 'Hugging Face トークン', en: 'Hugging Face token' },
  severity: 'high',
  wraps: true,
  needs: ['hf_', 'api_org_'],
  source: 'https://huggingface.co/docs/hub/security-tokens',

  pattern: tokenPattern(/hf_|api_org_/u, /[A-Za-z]{34}/u),
  accept: judgeToken,

  why: {
    ja: 'このトークンで、非公開のモデルやデータセットを読み書きできます。',
    en: 'This token opens private models and data sets.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は設定画面で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it in the settings.',
  },

  examples: {
    hits: [
      'HF_TOKEN=«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»',
      'login(token="«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»")',
      '«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»',
      'トークンは«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»です',
    ],
    misses: [
      'hf_requiredCharacteristicTypesForDisplay', // a name in code
      'hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'hf_QUmBCzIhKFrijayAgZbP', // too short
      'half_elDXyQGZsjjHgqbDzZOTVYoISzaIZpBkQl', // the prefix ends a longer word
    ],
  },
});
