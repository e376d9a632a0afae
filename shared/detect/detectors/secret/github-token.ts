import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * GitHub tokens: personal (`ghp_`), OAuth (`gho_`), user (`ghu_`), server (`ghs_`), refresh (`ghr_`), fine-grained (`github_pat_`).
 *
 * Classic forms carry 36 letters and digits after the prefix, newer ones more; the fine-grained form 82 with one underscore.
 */
export default defineDetector({
  id: 'secret/github-token',
  category: 'credential',
  title: { ja: 'GitHub トークン', en: 'GitHub token' },
  severity: 'high',
  needs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  source:
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',

  pattern: tokenPattern(
    /gh[pousr]_|github_pat_/u,
    /(?:(?<=gh[pousr]_)[A-Za-z0-9]{36,255}|(?<=github_pat_)[A-Za-z0-9_]{70,255})/u,
  ),
  accept: judgeToken,

  why: {
    ja: 'このトークンを持つ人は、社内のリポジトリを読み書きできます。',
    en: 'Whoever holds this token can read and change the repositories it was made for.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は GitHub の設定画面ですぐに無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it in the GitHub settings at once.',
  },

  examples: {
    hits: [
      'export GITHUB_TOKEN=«ghp_8ASPM4g7vMsuFoOd6v1VRorCMN0IshKPeBY6»',
      '«gho_Vk111Fy0YUoHdrK1xeMsYvzemeHeMtYiX1qR»',
      'リリースが止まります。トークンは«ghs_WzXF6bEKTi7LlVKJwXZrwRWGcjiBUvSYwpBS»です',
      '{"token":"«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»"}',
      'git clone https://x-access-token:«ghu_NzdrY3uTnAzcYwqvQmqm0yyDODltC1PeEbzB»@git.aoba.example/app.git',
    ],
    misses: [
      'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', // a mask
      'ghp_bT5PzPSQXg2RYH45T1s0', // too short
      'weighp_MMhfh7PDbmi4aagxYaGhFJitIkvu71jolqOc', // the prefix ends a longer word
      'ghp_your_token_here',
      `GITHUB_TOKEN=\${{ secrets.GITHUB_TOKEN }}`,
    ],
  },
});
