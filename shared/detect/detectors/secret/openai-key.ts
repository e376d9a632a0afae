import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * OpenAI keys: older `sk-` with 48 characters, project, service account and admin keys. All but the newest carry `T3BlbkFJ`
 * ("OpenAI" in base64) in the middle. `sk-` with 32 to 64 drawn characters is also what compatible services hand out.
 */
export default defineDetector({
  id: 'secret/openai-key',
  category: 'credential',
  title: { ja: 'OpenAI API キー', en: 'OpenAI API key' },
  severity: 'high',
  needs: ['sk-'],
  source: 'https://platform.openai.com/docs/api-reference/authentication',

  pattern: tokenPattern(
    /sk-(?!ant-)(?:proj-|svcacct-|admin-|None-|or-v1-|lf-)?/u,
    /(?=[A-Za-z0-9_-]{0,200}[0-9])(?:[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}|(?<=-(?:proj|svcacct|admin|None|v1|lf)-)[A-Za-z0-9_-]{36,200}|[A-Za-z0-9]{32,64})/u,
  ),
  accept: judgeToken,

  why: {
    ja: 'このキーで、会社の負担で API を使われるおそれがあります。',
    en: "With this key anyone can use the API at the company's cost.",
  },
  instead: {
    ja: 'キーを消してから相談し、送ってしまった場合は管理画面で無効化してください。',
    en: 'Ask without the key; if it was already sent, disable it in the dashboard.',
  },

  examples: {
    hits: [
      'OPENAI_API_KEY=«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»',
      'client = OpenAI(api_key="«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»")',
      'キー:«sk-svcacct-RGL7gHhbuPOJS3OdHF5To7GsiHwvVp7CSu69oDVIcaxgqLUXyiTvEVPyWdOMT3BlbkFJDlTv60MKGmXUZJh3yEsjMVR6ewhhJfq98gcqzECVZ3yRCw9YqhhuIjhvdv»',
      '«sk-bf7a55e41a46affa344872153769da00»を設定しました',
      '«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»',
    ],
    misses: [
      'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'OPENAI_API_KEY=sk-your-key-here',
      'class="sk-folding-cube sk-spinner-wandering-cubes"', // a style sheet
      'task-pJ6Ln4FynyzSPKwHB1DjsH894WB9HUQduRPSNlnUia9SOoRs', // the prefix ends a longer word
      'sk-abcdefghijklmnop',
    ],
  },
});
