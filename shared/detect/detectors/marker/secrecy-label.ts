import { defineDetector, type Found } from '../../detector.ts';
import { labelsIn } from './judge.ts';

const LABEL =
  /社\s{0,2}外\s{0,2}秘|極\s{0,2}秘|厳\s{0,2}秘|部\s{0,2}外\s{0,2}秘|対\s{0,2}外\s{0,2}秘|社\s{0,2}内\s{0,2}秘|関\s{0,2}係\s{0,2}者\s{0,2}外\s{0,2}秘|(?:会員|グループ|本部|組織|課|室|局)外秘|要機密(?:情報)?|営業秘密(?=\s*(?:[::】)\]]|$))|(?:マル|まる|丸)秘(?:資料|文書|情報)?|㊙|(?<!\p{Script=Han})秘(?:密)?(?!\p{Script=Han}|[めにのかやしさすそで])|(?<!\p{Script=Han})(?:重要)?機密(?:文書|情報|資料|扱い|事項)?(?:\s?\(Confidential\))?(?!\p{Script=Han}|性)/gmu;

/** A form that grades its own secrecy: the grade alone would say nothing. Low grades and lists of grades are left out. */
const GRADE =
  /(?:機密|秘密|情報(?:管理)?|文書(?:管理)?|セキュリティ(?=区分)|取扱い?)(?:性)?(?:レベル|区分|度|ランク|等級|クラス)\s*[::=]\s*(?:(?<sure>最?高い?|大|特|最?重要|秘|重|レベル\s?[3-5](?:\([^)\n]{1,12}\))?)|[A-CS2-5])(?=\s*(?:$|[|(/](?!\s*(?:中|低|B))))/gmu;

/** Words that also occur in ordinary sentences. */
const ORDINARY = /^(?:秘|秘密|(?:重要)?機密.*)$/u;

/**
 * The grades that Japanese companies print on documents: 社外秘, 極秘, 厳秘, 部外秘, 対外秘, マル秘, 機密. A grade
 * counts where it labels the document; sentences about the word stay silent.
 */
export default defineDetector({
  id: 'marker/secrecy-label',
  category: 'confidential-marker',
  title: { ja: '社外秘・極秘などの表示', en: 'Japanese secrecy label' },
  severity: 'high',
  needs: ['秘', '機密', '㊙', '区分', 'レベル'],
  source: 'https://www.meti.go.jp/policy/economy/chizai/chiteki/trade-secret.html',
  *find(text): Generator<Found> {
    yield* labelsIn(text, LABEL, (value) => ORDINARY.test(value));
    for (const { index, 0: value, groups } of text.matchAll(GRADE)) {
      yield { start: index, end: index + value.length, confidence: groups?.sure ? 0.85 : 0.6, because: ['label'] };
    }
    for (const { index } of text.matchAll(/(?<=^[\s>]{0,40})㊙(?=[\p{L}\d])/gmu)) {
      yield { start: index, end: index + 1, confidence: 0.85, because: ['marker-line'] };
    }
  },

  why: {
    ja: '「社外秘」などの表示は、営業秘密として守るという会社の意思表示です。外部のAIに入力すると、秘密として管理していたと言えなくなるおそれがあります。',
    en: 'The label is how a company declares a trade secret. Entering the text into an outside service can cost that protection.',
  },
  instead: {
    ja: '表示のある文書は貼り付けず、一般的な言い方に直した質問だけを送ってください。社内で認められたAIがあればそちらを使えます。',
    en: 'Do not paste the document. Ask a general question instead, or use the service your company has approved for it.',
  },

  examples: {
    hits: [
      '«社外秘»\n来期の価格改定について',
      '【«社外秘»】次期カタログの構成案です。要点をまとめてください。',
      '件名: 【«極秘»】拠点統合の件',
      '«厳秘»:組織改編の素案',
      '文書区分:«機密»\n発行: 品質保証部',
      '«社 外 秘»  開発ロードマップ',
      '«㊙»試作品の評価結果',
      'この資料は«社外秘»です。3行で要約してください。',
      '添付: «社外秘»_見積比較.xlsx',
      '2026年度 営業計画書(«部外秘»)',
      '設備投資の一覧 «社外秘»',
      '«機密レベル: 高»\n後継機の検討',
      '送付物「«極秘»_統合案.pptx」を章ごとに要約して',
      'これは«社外秘»なんだけど、短く直して',
      '«機密» Confidential\n試験の結果',
    ],
    misses: [
      '社外秘とはどういう意味ですか。',
      '「社外秘」と「部外秘」の違いを説明してください。',
      '情報は「公開」「社外秘」「秘」「極秘」などに区分されます。',
      '社外秘の文書を誤って送ったときの報告書の書き方を教えてください。',
      '機密性・完全性・可用性を情報セキュリティの三要素といいます。',
      '機密文書の廃棄を業者に頼むときの注意点は何ですか。',
      '神秘的な森の写真に合う文章を書いてください。',
      'おいしさの秘密は、じっくり煮込むことです。',
      '文書に「極秘」のスタンプを押す機能はありますか。',
      '秘書の仕事の内容を高校生に説明してください。',
      '社外秘、部外秘、極秘の使い分けを表にしてください。',
      '機密レベル: 高・中・低のどれにすべきですか。',
      '件名に【社外秘】と付ける運用を始めます。',
      '例:【極秘】のような表示を使います。',
      'この資料は社外秘ではありません。',
    ],
  },
});
