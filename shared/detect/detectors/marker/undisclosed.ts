import { defineDetector, type Found } from '../../detector.ts';
import { judgeLabel } from './judge.ts';
import { placeOf } from './place.ts';

const FACTS =
  /(?:未公表|未公開|未発表|公表前|公開前|発表前|開示前)の?\s?(?:の)?(?:決算|業績|財務|重要事実|重要情報|数値|売上|利益|買収|合併|提携|M&A|増資|人事|新製品|新商品|新車種?|新機種|新モデル|新店舗?|価格改定|株式|IR|計画|プレスリリース|ニュースリリース|リリース文|報道発表|発表資料)(?:見通し|見込み|\p{Script=Han}|[ァ-ヶー]){0,6}|インサイダー(?:取引規制(?:対象)?)?情報|重要事実(?=\()|(?:情報)?解禁日時\s{0,9}:\s{0,9}(?=\d|令和)[^\n]{1,20}|(?:未公表|未公開|公表前|公開前|発表前|情報解禁前|解禁前|オフレコ)(?:情報|資料|案件)?(?=\s{0,9}[)】\]::]|$)/gmu;
const ENGLISH =
  /\b(?:material[ ,]+non-?public information|MNPI|embargoed(?: until\b[^.\n]{0,40})?|under embargo|pre-announcement draft|not yet (?:announced|public))\b/giu;
const ABOUT_JA =
  /^(?:とは|って|という|の(?:管理|定義|例|意味|扱|規制|種類|取|流出|漏)|を(?:使|知|利用|悪用|得|もと|扱|漏|入手)|に(?:つい|関す|あたる|当たる|該当するか)|管理|規制|防止|が(?:何|どう))|ですか|でしょうか|[」』]/u;
const ABOUT_EN = /\b(?:what|explain|define|definition|policy|training|meaning|difference|rules?|example|how|mean)\b/iu;

function assess(text: string, start: number, value: string): Found | undefined {
  const end = start + value.length;
  const { before, after } = placeOf(text, start, end);
  const english = /^[A-Za-z]/u.test(value);
  if (/[「『"“']$/u.test(before)) return undefined;
  if (english) {
    if (ABOUT_EN.test(before) || /^\s*(?:is|are|means|rules|policy|laws?|\?)/iu.test(after)) return undefined;
    return {
      start,
      end,
      confidence: before.trim() === '' || /[:([|]\s*$/u.test(before) ? 0.9 : 0.6,
      because: ['marker-line'],
    };
  }
  const label = judgeLabel({ before, after }, value, false);
  if (label) return { start, end, ...label };
  if (ABOUT_JA.test(after) || /(?:例|もし|仮に|一般に|企業の)[^。]{0,12}$/u.test(before)) return undefined;
  return { start, end, confidence: value.startsWith('インサイダー') ? 0.45 : 0.7, because: ['marker-line'] };
}

/** Facts that are not announced yet: insider information, figures before publication, embargoed news. */
export default defineDetector({
  id: 'marker/undisclosed',
  category: 'confidential-marker',
  title: { ja: '公表前の情報の表示', en: 'Marked as not yet announced' },
  severity: 'high',
  needs: [
    '公表',
    '公開',
    '発表前',
    '未発表',
    '開示前',
    '解禁',
    'インサイダー',
    '重要事実',
    'オフレコ',
    'non',
    'mnpi',
    'embargo',
    'pre-announcement',
    'not yet',
  ],
  source: 'https://laws.e-gov.go.jp/law/323AC0000000025',
  *find(text): Generator<Found> {
    for (const pattern of [FACTS, ENGLISH]) {
      for (const match of text.matchAll(pattern)) {
        const found = assess(text, match.index, match[0]);
        if (found) yield found;
      }
    }
  },

  why: {
    ja: '公表前の重要な事実は金融商品取引法などで扱いが厳しく定められており、外に出ると会社も本人も責任を問われます。',
    en: 'Facts before their announcement fall under insider trading law; a leak can be held against the company and the person.',
  },
  instead: {
    ja: '公表された数字だけを使うか、架空の数字に置き換えて質問してください。',
    en: 'Use published figures only, or ask with made-up ones.',
  },

  examples: {
    hits: [
      '«未公表の決算数値»です。前年と比べてください。',
      '第2四半期の見込み(«インサイダー情報»)',
      '【«発表前»】新サービスの紹介文',
      '«公表前の業績見通し»を表にしてください。',
      '«Material non-public information» - draft of the results, please proofread.',
      '«Embargoed until 9 May»\nPress statement',
    ],
    misses: [
      'インサイダー情報とは何ですか。',
      '未公表の重要事実という言葉の意味を教えてください。',
      'インサイダー取引の事例を三つ紹介してください。',
      'この記事は公開前にだれが確認すべきですか。',
      'What is material non-public information?',
      'Explain what "embargoed until" means in journalism.',
    ],
  },
});
