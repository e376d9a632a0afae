import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Anthropic keys: API (`sk-ant-api03-`), admin (`sk-ant-admin01-`), OAuth (`sk-ant-oat01-`) and session (`sk-ant-sid01-`).
 */
export default defineDetector({
  id: 'secret/anthropic-key',
  category: 'credential',
  title: { ja: 'Anthropic API キー', en: 'Anthropic API key' },
  severity: 'high',
  needs: ['sk-ant-'],
  source: 'https://docs.anthropic.com/en/api/overview',

  pattern: tokenPattern(/sk-ant-(?:[a-z]{2,6}[0-9]{2}-)?/u, /[A-Za-z0-9_-]{32,200}/u),
  accept: judgeToken,

  why: {
    ja: 'このキーで、会社の負担で API を使われ、利用履歴に触れられるおそれがあります。',
    en: "With this key anyone can use the API at the company's cost.",
  },
  instead: {
    ja: 'キーを消してから相談し、送ってしまった場合は管理画面で無効化してください。',
    en: 'Ask without the key; if it was already sent, disable it in the console.',
  },

  examples: {
    hits: [
      'ANTHROPIC_API_KEY=«sk-ant-api03-CYgtxa8N8VJsnjMpf7JdJHj46epkvX6Zb23PC1UMdH2vJxQKZUDslGRh7DIb6epevsoMaefQitzBodsJglvB7Wd520P0SAA»',
      'key: "«sk-ant-admin01-ukUoSBiWcpaUQMF9OW10o9UGy3Aog85tFRjV02y3xR82XhN7r5c1vE8LhHQScGsolEhgFEff3BXOBbmrCIzEx3VmzqycJAA»"',
      'キーは«sk-ant-api03-UyrWG4JhLDKM4gb693WdSrS23E5WQwuwn6k28y2s-G8VpMJVUs1Lxh5gPk5j2To3KgkL8gOoP7SHj6rRfwzdlXlwOpZVBAA»です',
      '«sk-ant-oat01-u68FQsxzKSRBIxy1VRiLacnoxk6qm8A42jQPFykqjkmhkLLxw0x79kWKkOkA4shutWnXLoQUX5XBP383xvASgO»',
    ],
    misses: [
      'sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', // a mask
      'sk-ant-your-api-key',
      'task-ant-api03-fIALlnYPFnpjtClywa19gHeA8W7bNqYKD3P6yHhJ6dg4EAxF5S4OSdFRbwTr1BnVSvJPieVcCvTVVfrsHnyWYcPuK4QRgAA', // the prefix ends a longer word
      'ANTHROPIC_API_KEY=sk-ant-...',
    ],
  },
});
