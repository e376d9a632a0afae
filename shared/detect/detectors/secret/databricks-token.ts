import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Databricks access tokens: `dapi` and 32 hexadecimal digits, sometimes with a number after a hyphen.
 */
export default defineDetector({
  id: 'secret/databricks-token',
  category: 'credential',
  title: { ja: 'Databricks トークン', en: 'Databricks token' },
  severity: 'high',
  wraps: true,
  needs: ['dapi', 'dose', 'dkea'],

  pattern: tokenPattern(/dapi|dose|dkea/u, /[0-9a-f]{32}(?:-[0-9]{1,2})?/u),
  accept: judgeToken,

  source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  why: {
    ja: 'このトークンで、分析基盤のデータとジョブに触れられます。',
    en: 'This token opens the data and jobs of the workspace.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合はユーザー設定で取り消してください。',
    en: 'Ask without the token; if it was already sent, revoke it in the user settings.',
  },

  examples: {
    hits: [
      'DATABRICKS_TOKEN=«dapidb553b5f2ed6228acbad26dbfb3ea079»',
      'token = "«dapid46815913835e7ed14fb9c2d47df2b51-2»"',
      '«dapi660b77dd57071420487ba438db11e1a9»を使っています',
      '--token «dapi9c9cf9303d26307f26a699ee6ec2029e»',
    ],
    misses: [
      'dapixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'dapi69d5cce77f098ffb336e',
      'dapi00000000000000000000000000000000',
      'adapic6d15cdb42516e99f40edbdb686ef8d9',
    ],
  },
});
