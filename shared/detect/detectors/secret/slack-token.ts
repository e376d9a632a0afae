import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Slack tokens: bot (`xoxb-`), user (`xoxp-`), app (`xapp-`), workspace, configuration and refresh (`xoxa-`, `xoxe-`, `xoxr-`, `xoxs-`), session (`xoxc-`, `xoxd-`).
 *
 * A real one has digits for the team and the user and a drawn part at the end.
 */
export default defineDetector({
  id: 'secret/slack-token',
  category: 'credential',
  title: { ja: 'Slack トークン', en: 'Slack token' },
  severity: 'high',
  needs: ['xox', 'xapp-'],
  source: 'https://docs.slack.dev/authentication/tokens/',

  pattern: tokenPattern(
    /xox[abcdeprs][-.](?:xox[bp]-)?|xapp-/u,
    /(?=[A-Za-z0-9%-]{0,40}[0-9])(?:[0-9]{1,2}-)?[A-Za-z0-9%]{8,200}(?:-[A-Za-z0-9%+/=]{6,200}){0,4}/u,
  ),
  accept: judgeToken,

  why: {
    ja: 'このトークンで、ワークスペースの会話を読んだり投稿したりできます。',
    en: 'This token can read and post in the workspace.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は Slack のアプリ設定で再発行してください。',
    en: 'Ask without the token; if it was already sent, rotate it in the Slack app settings.',
  },

  examples: {
    hits: [
      'SLACK_BOT_TOKEN=«xoxb-519961983914-5498174104090-5q7QUO2cfOBqa7saHfaLS6rW»',
      '「«xoxp-68484751350-004957656115-971439875428-6967b282e2a7c91a5a97a327707c2822»」を使っています',
      'appToken: "«xapp-1-A10IMVU96WK-1822225418942-641a659d51782ed8ee0ca58f0d01b44488cc527f05ae77aff7da8712b56999b5»"',
      '«xoxe-1-IILtC5S7VCZwAob9grdYAKMO3vHpJEmowSayK2x5PgE6hLW5Z8NDRZGHI5sSXfSoYPVrpaWks8DWvZd7rCyqW7GihfoLz0ZcxsB11ECfRgdbi9ychjBMgRHsOTPSaymvqS7NdAUodiP6VP17AL»',
    ],
    misses: [
      'xoxb-Slack_BOT_TOKEN',
      'xoxb-your-token-here',
      'xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx',
      'https://img.example.com/2024-xoxo-party-1.jpg',
      'xapp-name-of-our-service',
    ],
  },
});
