import { defineDetector } from '../../detector.ts';
import { looksRandom } from './randomness.ts';

/**
 * kintone and Cybozu: API tokens (40 letters and digits) and `X-Cybozu-Authorization` (name and password in base64), behind their labels.
 */
export default defineDetector({
  id: 'secret/kintone-token',
  category: 'credential',
  title: { ja: 'kintone・サイボウズの API トークン', en: 'kintone or Cybozu API token' },
  severity: 'high',
  needs: ['kintone', 'cybozu', 'キントーン'],
  source: 'https://cybozu.dev/ja/kintone/docs/rest-api/overview/authentication/',

  pattern:
    /(?:X-Cybozu-(?:API-Token|Authorization)|(?:kintone|cybozu)[\w-]{0,20}(?:token|key)|(?:kintone|キントーン|サイボウズ)[ ]?の?[ ]?(?:API[ ]?)?(?:トークン|キー))[^A-Za-z0-9\n]{1,12}(?<value>[A-Za-z0-9]{40}|(?<=Authorization[^A-Za-z0-9\n]{1,12})[A-Za-z0-9+/]{12,200}={0,2})(?![A-Za-z0-9+/=])/dgiu,
  accept: ({ value }) => (looksRandom(value, 0.1) ? { confidence: 0.96, because: ['label', 'random-looking'] } : false),

  why: {
    ja: 'このトークンで、アプリのレコードを読み書きできます。',
    en: 'This token can read and change the records of the app.',
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合はアプリの設定で作り直してください。',
    en: 'Ask without the value; if it was already sent, make a new one in the app settings.',
  },

  examples: {
    hits: [
      'X-Cybozu-API-Token: «cHfM87hYz00niRRd3XjGH984JaBqhMP84VcXMaCq»',
      'KINTONE_API_TOKEN=«dOpySvbC4Pvfd4H9fVcDDIZ9zgZ4NMSAWn5mxhbG»',
      'kintoneのAPIトークンは«AurOzWAJzeX8zB7OUrLrnesHzYplGAb3NW3nTDta»です',
      'X-Cybozu-Authorization: «c2F0bzpIazctbW9taWppLTky»',
    ],
    misses: [
      'X-Cybozu-API-Token: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      `KINTONE_API_TOKEN=\${TOKEN}`,
      'kintoneのAPIトークンはアプリの設定で作ります',
      'X-Cybozu-API-Token: ApiTokenOfTheCustomerManagementApplicati',
    ],
  },
});
