import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * npm access tokens: `npm_` and 36 letters and digits.
 */
export default defineDetector({
  id: 'secret/npm-token',
  category: 'credential',
  title: { ja: 'npm トークン', en: 'npm token' },
  severity: 'high',
  wraps: true,
  needs: ['npm_'],

  pattern: tokenPattern(/npm_/u, /[A-Za-z0-9]{36}/u),
  accept: judgeToken,

  source: 'https://docs.npmjs.com/about-access-tokens',
  why: {
    ja: 'このトークンで、会社の名前でパッケージを公開できます。',
    en: "This token can publish packages in the company's name.",
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は npm で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it at npm.',
  },

  examples: {
    hits: [
      '//registry.npmjs.org/:_authToken=«npm_lGf4NyXzZaboB1wdrfO2XxKcIwIDFy4fpNt7»',
      'NPM_TOKEN=«npm_AF3o5z6FQu2xfN01ZSjthKqaC8zJQkNyEswP»',
      '公開用は«npm_qzaIpIoPcvQhnX9gAhSbNKD5KnlX9gggmohA»',
      '"«npm_t09Z8Zgec4PByDcyrJTfA8ztpJc5EX49OG31»"',
    ],
    misses: [
      'npm_config_registry', // a setting
      'npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'npm_LpoqH8BC8Hyy4XfSo8icGKpmLRbejJ', // too short
      'npm_lifecycle_script_name_of_this_package', // a setting
    ],
  },
});
