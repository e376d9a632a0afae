import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { endsWithLabel, labelWords, namedBy, namedOtherwise } from './labels.ts';

const ACCOUNT_LABEL = labelWords(
  '口座(?:番号|No\\.?|ナンバー|情報)?|口番|コウザ(?:バンゴウ)?|account ?(?:number|no\\.?|num|#)|acct\\.?(?: ?no\\.?)?|bank account',
);
const KIND = labelWords(
  '(?:普通|当座|貯蓄|定期|総合|納税準備|通知)(?:預金|貯金|口座)?(?:口座)?|(?<![一-龯])[普当貯][)\\]】]',
);
const BANK = /(?:銀行|信用金庫|信金|信用組合|信組|労働金庫|労金|農協|JA|漁協|バンク|bank)/iu;
/** Bank, branch and account in one, as transfer files and payroll lists write them. */
const BANK_BRANCH_ACCOUNT = /^\d{4}-\d{3}-\d{7}$/u;
const BRANCH = /(?:支店|本店|営業部|出張所|支所|店番|branch)[^\n]{0,16}$/iu;

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const { value, before } = candidate;
  const named = namedBy(candidate, ACCOUNT_LABEL);
  const digits = value.replaceAll(/\D/gu, '').length;
  const nearBank = BANK.test(before);
  if (named !== undefined && !/口座数/u.test(before.slice(-6))) {
    return (
      (digits <= 8 || BANK_BRANCH_ACCOUNT.test(value) || /acc/iu.test(before)) &&
      weigh(0.75, [named, 0.15], nearBank && ['neighbour', 0.07])
    );
  }
  if (digits < 6 || digits > 8 || value.length > 8) return false;
  // "普通" and "定期" are everyday words: on their own they need the seven digits or a bank beside them.
  if (endsWithLabel(before, KIND)) {
    if (nearBank) return weigh(0.8, ['label', 0.1], ['neighbour', 0.08]);
    return digits === 7 && weigh(0.75, ['label', 0.05]);
  }
  return (
    nearBank && BRANCH.test(before) && digits === 7 && !namedOtherwise(candidate) && weigh(0.7, ['neighbour', 0.1])
  );
}

/**
 * Account numbers of Japanese banks: after the kind of account (普通, 当座 …), after "口座番号", in a column of that
 * name, or behind the name of a bank and a branch. The span is the account number alone, because bank and branch are
 * public and keep the sentence readable; the holder is a person and has a detector of its own.
 */
export default defineDetector({
  id: 'personal/bank-account-jp',
  category: 'bank-account',
  title: { ja: '銀行口座番号', en: 'Bank account number' },
  severity: 'high',
  needs: [
    '口座',
    '口番',
    'コウザ',
    '普通',
    '当座',
    '貯蓄',
    '定期',
    '総合',
    '納税',
    '通知',
    '普)',
    '当)',
    '貯)',
    '銀行',
    '信金',
    '金庫',
    '信組',
    '農協',
    'バンク',
    'ja',
    'acc',
    'bank',
  ],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./:])(?<value>\d{6,12}|\d{4}-\d{3}-\d{7}|\d{3,4}-\d{3,5}|\d{3}-\d{3}-\d{3,6}|\d{2,4}-\d{2,4}-\d{4,6})(?![\dA-Za-z_])(?![-./:]\d|\s?(?:[円桁年月日個件人点票枚台回本冊%]|名(?!義)))/dgu,
  accept,
  source: '全国銀行協会 総合振込のレコード形式（金融機関番号4桁、店番3桁、口座番号7桁）',
  why: {
    ja: '口座番号は振り込め詐欺や不正な引き落としに悪用されます。',
    en: 'An account number is used for fraud and for debits nobody ordered.',
  },
  instead: {
    ja: '口座番号は伏せ、「指定の口座」と書いてください。',
    en: 'Mask the number and write "the account on file".',
  },
  examples: {
    hits: [
      '北斗銀行 中央支店 普通 «2345678» 名義 モリ タロウ',
      '口座番号：«0123456»',
      '(当)«7654321» カ)カエデサンギョウ',
      '振込先は東信用金庫本町支店 普通預金«3456789»です',
      '氏名,口座番号\n森 太郎,«1357924»',
      '金融機関コード,支店コード,預金種目,口座番号,受取人\n0001,214,1,«1357924»,モリ タロウ',
      'account number: «20481536»',
      '給与振込口座 «0001-214-1234567»',
      '普)«1234567» モリ タロウ',
      'みなと銀行 店番214 当座預金 口座番号«246810»',
    ],
    misses: [
      '銀行口座を開設する書類は3種類です',
      '普通 1234567円を支払う',
      '総合 1234567 点で優勝',
      '銀行の株価は1234567でした',
      '口座数は1234567件です',
      '定期点検 2026-11-22',
      '注文番号 2345678',
      '東銀行の電話は045-312-8890',
      '普及率は1234567世帯中の3割',
      '部品 0001-214-1234567',
      '支店コード,件数,金額\n214,1,1357924',
    ],
  },
});
