import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const PROFESSION =
  '(?:歯科)?医師|(?:歯科)?医籍|薬剤師|准?看護師|保健師|助産師|理学療法士|作業療法士|言語聴覚士|臨床検査技師|臨床工学技士|診療放射線技師|視能訓練士|救急救命士|歯科衛生士|歯科技工士|柔道整復師|管理栄養士|介護福祉士|社会福祉士|精神保健福祉士|公認心理師|保育士|教員|宅地建物取引士|宅建士|税理士|弁護士|弁理士|司法書士|土地家屋調査士|行政書士|社会保険労務士|社労士|公認会計士|不動産鑑定士|[一二]級建築士|木造建築士|建築士|技術士|測量士|通関士|海技士|電気工事士|電気主任技術者|危険物取扱者|消防設備士|施工管理技士|毒物劇物取扱責任者|麻薬(?:施用者|管理者|取扱者)|保険医|保険薬剤師|介護支援専門員|ケアマネジャー|調理師|美容師|理容師|獣医師|狩猟者';
const LABEL = labelWords(
  `(?:${PROFESSION})(?:名簿|籍)?(?:の)?\\s?(?:免許(?:証|状)?|免状|登録証?|資格証?|証)?(?:の)?(?:登録)?(?:番号|No\\.?|№)?`,
);
/** The name of a profession alone stands before ages, years and amounts as well. */
const NUMBERED = /番号|登録|免許|免状|籍|証|第|No|№/u;

/** Registration numbers that a Japanese state or local licence for a profession bears, after the words for them. */
export default defineDetector({
  id: 'personal/professional-registration',
  category: 'government-id',
  title: { ja: '免許・資格の登録番号', en: 'Registration number of a licensed profession' },
  severity: 'medium',
  needs: ['免許', '免状', '登録', '籍', '資格', '証', '第'],
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-./])(?<value>(?:[A-Z]-?)?\d{3,10}|\d{1,4}-\d{2,6})(?![\dA-Za-z_])(?![-./:]\d|\s?[年月日円名人件回級条項歳才時分%])/dgu,
  accept: (candidate: Candidate) => {
    const named = namedBy(candidate, LABEL);
    if (named === undefined || (named === 'label' && !NUMBERED.test(candidate.before.slice(-16)))) return false;
    return weigh(0.7, [named, 0.15], /番号/u.test(candidate.before.slice(-12)) && ['shape', 0.05]);
  },
  source: '医師法 第6条、宅地建物取引業法 第18条、税理士法 第18条など（名簿への登録）',
  why: {
    ja: '資格の登録番号は公的な名簿と結び付き、本人を特定します。資格を騙る材料にもなります。',
    en: 'The number leads to one entry of an official register, and helps somebody pose as licensed.',
  },
  instead: {
    ja: '「登録番号あり」とだけ書いてください。',
    en: 'Write only that there is a registration.',
  },
  examples: {
    hits: [
      '医籍登録番号 第«456789»号',
      '看護師免許番号：«1234567»',
      '薬剤師名簿登録番号は«345678»です',
      '宅地建物取引士 登録番号(東京)第«123456»号',
      '税理士登録番号「«123456»」',
      '麻薬施用者免許番号 第«12-3456»号',
      '氏名,介護支援専門員登録番号\n森 太郎,«13012345»',
    ],
    misses: [
      '看護師は1234名です',
      '税理士 2026年の報酬改定',
      '保育士証の交付手数料は4200円',
      '弁護士登録者数は45000人',
      '医師 第1234回 学会',
      '建築士法第24条の7',
      '商品登録番号 123456',
      '行政書士の電話 045-312-8890',
    ],
  },
});
