import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * GitLab tokens: personal access (`glpat-`) and its siblings for deploy, runner, trigger, feed, agent, OAuth, SCIM, mail and
 * CI jobs, and the older runner registration form `GR1348941`.
 */
export default defineDetector({
  id: 'secret/gitlab-token',
  category: 'credential',
  title: { ja: 'GitLab トークン', en: 'GitLab token' },
  severity: 'high',
  needs: [
    'glpat-',
    'gldt-',
    'glrt-',
    'glptt-',
    'glft-',
    'glimt-',
    'glagent-',
    'gloas-',
    'glsoat-',
    'glcbt-',
    'glffct-',
    'glwt-',
    'gr1348941',
  ],
  source: 'https://docs.gitlab.com/security/tokens/',

  pattern: tokenPattern(
    /gl(?:pat|dt|rtr?|ptt|ft|imt|agent|oas|soat|cbt|ffct|wt)-|GR1348941/u,
    /(?:(?<=glptt-)[0-9a-f]{40}|(?<=glagent-)[A-Za-z0-9_-]{50,1024}|(?<=gloas-)[A-Za-z0-9_-]{64}|(?<!gl(?:ptt|agent|oas)-)(?:[A-Za-z0-9]{1,5}_)?[A-Za-z0-9_-]{20,300}(?:\.[A-Za-z0-9]{2,40}){0,2})/u,
  ),
  accept: judgeToken,

  why: {
    ja: 'このトークンを持つ人は、リポジトリや CI を操作できます。',
    en: 'Whoever holds this token can work on the repositories and pipelines it was made for.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は GitLab で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it in GitLab.',
  },

  examples: {
    hits: [
      'glab auth login --token «glpat-g6gVKwdZCrQ1e1p92KZa»',
      'runner: «glrt-sJwHryReEPIxsexF1pHA»',
      '«gldt-PkGEr3Lj8ZdU3j4S4jWY»で取得しています',
      'trigger=«glptt-95d84016e51c6b36d6f3c9f0ac9056a4ad683cbf»',
      '"«GR1348941Nyf4K258aaWydhMlCwRg»"',
    ],
    misses: [
      'glpat-xxxxxxxxxxxxxxxxxxxx', // a mask
      'glpat-nll7ifTYC', // too short
      'singlpat-NZJUv8BzN6k2q4oTO9R8', // the prefix ends a longer word
      'glpat-<your-token>',
      'GR1348941XXXXXXXXXXXXXXXXXXXX',
    ],
  },
});
