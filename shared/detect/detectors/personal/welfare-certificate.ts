import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '(?:身体)?(?:障害|障がい)者(?:保健福祉)?手帳|療育手帳|愛の手帳|精神(?:障害者保健福祉)?手帳|母子(?:健康)?手帳|被爆者(?:健康)?手帳|戦傷病者手帳|生活保護(?:受給(?:者|証明書)?)?(?:の)?番号|生活保護(?:受給者)?ケース|(?:障害福祉サービス|特定医療費|指定難病|小児慢性特定疾病|自立支援医療|福祉医療|ひとり親(?:家庭)?)[^\\n\\d]{0,8}受給者証|受給者証',
);

/** Numbers of welfare certificates: they say that somebody is disabled, ill, pregnant or on benefits. */
export default defineDetector({
  id: 'personal/welfare-certificate',
  category: 'government-id',
  title: { ja: '障害者手帳・受給者証などの番号', en: 'Number of a welfare certificate' },
  severity: 'high',
  needs: ['手帳', '生活保護', '受給者証'],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>(?:[A-Z]-?)?\d{3,10}|\d{2,4}-\d{3,7})(?![\dA-Za-z_])(?![-./:]\d|\s?[年月日円名人件回級度歳才時分%])/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.75, [named, 0.15]);
  },
  source: '身体障害者福祉法 第15条、母子保健法 第16条、個人情報の保護に関する法律 第2条第3項',
  why: {
    ja: '手帳や受給者証の番号は、障害や病気、受給の事実とともに本人を特定します（要配慮個人情報）。',
    en: 'The number names one person together with a disability, an illness or a benefit, which the law protects with special care.',
  },
  instead: {
    ja: '番号は書かず、必要なら「手帳あり」とだけ書いてください。',
    en: 'Leave the number out and write, if it matters, only that there is one.',
  },
  examples: {
    hits: [
      '身体障害者手帳 第«123456»号',
      '障害者手帳番号：«B-12345»',
      '療育手帳番号は«20456»です',
      '母子健康手帳番号 «20240123»',
      '生活保護受給者番号「«1234567»」',
      '氏名,障害者手帳番号\n森 太郎,«0123456»',
    ],
    misses: [
      '身体障害者手帳 2級',
      '障害者手帳の交付は12345件です',
      '療育手帳を2026年4月に更新',
      '母子手帳アプリ 会議ID 12345678',
      '生活保護の基準額は123456円',
      '受付番号 1234567',
    ],
  },
});
