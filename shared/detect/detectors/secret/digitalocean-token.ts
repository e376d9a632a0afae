import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * DigitalOcean tokens: personal (`dop_v1_`), OAuth (`doo_v1_`) and refresh (`dor_v1_`), 64 hexadecimal digits.
 */
export default defineDetector({
  id: 'secret/digitalocean-token',
  category: 'credential',
  title: { ja: 'DigitalOcean トークン', en: 'DigitalOcean token' },
  severity: 'high',
  wraps: true,
  needs: ['dop_v1_', 'doo_v1_', 'dor_v1_'],

  pattern: tokenPattern(/do[opr]_v1_/u, /[0-9a-f]{64}/u),
  accept: judgeToken,

  source: 'https://docs.digitalocean.com/notes/2022/api-token-format/',
  why: {
    ja: 'このトークンで、サーバーやデータベースを操作できます。',
    en: 'This token can operate the servers and databases of the account.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は管理画面で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it in the control panel.',
  },

  examples: {
    hits: [
      'DO_TOKEN=«dop_v1_db66247707cee31501d8d47bda1e4b1b373d40b4490f0f2d2f34cd7cfae326b3»',
      'doctl auth init -t «doo_v1_3b36320d729f1d9c108fe78afe185ee95acdcf79024f3b899434e1efab40682e»',
      '「«dor_v1_9080c33ae2fa16513139654762bd84972810d9fdd2561ddbb45771b2ea6784c3»」',
      'トークン«dop_v1_f0f98964c1ce047f39d6a377f35fbdcd0c4d419cd368fd83a4803be83942dc0f»を使用',
    ],
    misses: [
      'dop_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'dop_v1_4cf70c1d271e291b12219b92fba5b7a77699a90f',
      'dop_v2_release_notes',
      'dop_v1_0000000000000000000000000000000000000000000000000000000000000000',
    ],
  },
});
