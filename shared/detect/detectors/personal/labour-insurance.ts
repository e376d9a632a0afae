import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords('労働保険(?:の)?(?:番号)?|労保(?:番号)?|一元適用事業番号');
const OFFICE = labelWords('(?:健康保険|厚生年金|社会保険|年金)?(?:の)?事業所(?:整理)?(?:番号|記号)|事業所整理記号');
const SOCIAL = /保険|年金|社保|適用事業所|算定基礎|資格取得|資格喪失|賞与支払/u;

/** Numbers of an employer in Japanese labour and social insurance: fourteen digits, or the office's symbol and number. */
export default defineDetector({
  id: 'personal/labour-insurance',
  category: 'government-id',
  title: { ja: '労働保険番号・事業所整理記号', en: 'Employer number in labour or social insurance' },
  severity: 'low',
  needs: ['労働保険', '労保', '事業所', '一元適用'],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>\d{2}-?\d-?\d{2}-?\d{6}(?:-?\d{3})?|\d{2}-?[A-Zァ-ヴイロハ]{2,4}|\d{5})(?![\dA-Za-z_ァ-ヴ])(?![-./:]\d|\s?[年月日円名人件回桁%])/dgu,
  accept: (candidate) => {
    const labour = /^[\d-]{11,}$/u.test(candidate.value) ? namedBy(candidate, LABEL) : undefined;
    if (labour !== undefined) return weigh(0.75, [labour, 0.15]);
    const office = /^\d{5}$|[A-Zァ-ヴ]$/u.test(candidate.value) ? namedBy(candidate, OFFICE) : undefined;
    return (
      office !== undefined &&
      SOCIAL.test(candidate.before + candidate.after + candidate.column) &&
      weigh(0.65, [office, 0.1])
    );
  },
  source: '労働保険の保険料の徴収等に関する法律施行規則 様式第1号、日本年金機構「事業所整理記号」',
  why: {
    ja: '労働保険番号や事業所整理記号から会社が特定され、届出のなりすましに使われることがあります。',
    en: 'The number names the employer and may be used to file in its name.',
  },
  instead: {
    ja: '番号は書かず、「加入済み」とだけ書いてください。',
    en: 'Leave the number out and write only that the employer is registered.',
  },
  examples: {
    hits: [
      '労働保険番号 «13-1-01-123456-000»',
      '労働保険番号：«13101123456000»',
      '労働保険の番号は«27-3-12-654321-001»です',
      '事業所整理記号 «01-イロハ» 健康保険の届出',
      '年金事務所へ 厚生年金 事業所番号 «12345»',
      '会社名,労働保険番号\n青葉,«14102654321000»',
    ],
    misses: [
      '労働保険番号は14桁です',
      '労働保険料は13101123円',
      '注文番号 13-1-01-123456-000',
      '事業所は12345か所です',
      '事業所番号 12345 の倉庫',
      '労働保険の年度更新は2026-06-01から',
    ],
  },
});
