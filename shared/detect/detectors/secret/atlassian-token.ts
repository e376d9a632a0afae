import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Atlassian tokens: API (`ATATT3`, `ATSTT3`), connect (`ATCTT3`), Bitbucket app passwords (`ATBB`).
 */
export default defineDetector({
  id: 'secret/atlassian-token',
  category: 'credential',
  title: { ja: 'Atlassian トークン', en: 'Atlassian token' },
  severity: 'high',
  needs: ['atatt3', 'atctt3', 'atstt3', 'atbb'],

  pattern: tokenPattern(/AT(?:AT|CT|ST)T3|ATBB/u, /(?:(?<=T3)[A-Za-z0-9_=-]{100,300}|(?<=ATBB)[A-Za-z0-9]{32})/u),
  accept: judgeToken,

  source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  why: {
    ja: 'このトークンで、Jira や Confluence の内容を読み書きできます。',
    en: 'This token can read and change Jira and Confluence.',
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合はアカウント設定で取り消してください。',
    en: 'Ask without the token; if it was already sent, revoke it in the account settings.',
  },

  examples: {
    hits: [
      'JIRA_API_TOKEN=«ATATT3xFfGF0rTpiU65ZKaJlWnArJo7RTo3rCc7eSIuobH8eD6ImkwsPNTaoEYuAZb2wcHfM87hYz00niRRd3XjGH984JaBqhMP84VcXMaCqdOpySvbC4Pvfd4H9fVcDDIZ9zgZ4NMSAWn5mxhbGAurOzWAJzeX8zB7OUrLrnesHzYplGAb3NW=1BE5EBB4»',
      'curl -H "Authorization: Bearer «ATCTT3xFfGN0tcyuyiCd8Cei6RG5FeSrwdGRjvJ3odEI3jLjDdr0MtkqfF6aw3LoYaXR1wvXvnzSr1XFCGroZfx0zE2ZRFUcFRk2SW8sRIbs99gwoI5w74IYoRund2xqeZuZcafcxGlFIjXuQRPNDAPwfMVWdi7NA0=1A25E2D4»"',
      'アプリパスワードは«ATBBQy2OYJW8kXGXLmsLcVptRP5Spn0idBmn»',
      '"«ATATT3xFfGF0RZE06sORMpjIbjLZYFeLlWldZ23Z1JbCtkZJ2hPBxVUhZ4JEfUWT08MqmhPUSv2o7jIqMfexBrAg00P9NuJMXY9XUUm4ZCXSfzFTz98p8DIKZlc88CUIU78N2Chhm0V9IR04PtYJrJpjH8prMnOsmiUubh0jeIS3v3O05Ct0OEf8JpPLDZoe»"',
    ],
    misses: [
      'ATATT3xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'ATATT3xFfGF0BSSDhbKda5UVWlm57XPV',
      'ATBBzedlOzysONJ5',
      'WHATBBQSAUCESHOULDIUSEWITHPORKRIBSTONIGHT',
    ],
  },
});
