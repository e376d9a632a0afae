import { defineDetector, type Found } from '../../detector.ts';
import { labelsIn } from './judge.ts';

const LABEL =
  /禁(?:無断)?(?:複写|複製|転載|転送|持出|帯出|配布)|(?:複写|複製|コピー|転送|転載|転用|配布|再配布|持ち?出し?|社外持ち?出し?|無断転載|無断複製|無断複写|無断転用|開示|撮影|録音|閲覧後(?:要)?返却)(?:・(?:複写|複製|コピー|転送|転載|転用|配布|再配布|持ち?出し?|開示)){0,2}(?:厳禁|禁止|不可)|取り?扱い?(?:厳重)?(?:注意|厳重注意)|厳重管理|要回収|閲覧後(?:は|に|要)?(?:破棄|廃棄|返却|削除)(?:して(?:ください|下さい)|願います|のこと)?/gu;

/** 本書を許可なく第三者に…ことを禁じます: the same with the act as a clause. */
const CLAUSE =
  /(?:本|この|当)(?:書面?|資料|文書|報告書|メール|ファイル|図面|仕様書)の?(?:内容|全部|一部|全部または一部)?を(?:無断で|許可なく|承諾なく|事前の承諾なく)[^。\n]{0,30}(?:禁じ(?:ます|る)|禁止(?:します|いたします|です)|ご遠慮ください|お控えください|しないで(?:ください|下さい))/gu;

/** Signs of a shop, a machine or a chemical, where the same words are ordinary. */
const ORDINARY =
  /^(?:転載禁止|無断転載禁止|無断転載厳禁|撮影(?:禁止|不可|厳禁)|録音(?:禁止|不可)|(?:再)?配布(?:禁止|不可)|コピー(?:禁止|不可)|転用(?:禁止|不可)|取り?扱い?(?:厳重)?注意|取り?扱い?厳重注意|複製(?:禁止|不可)|要回収|厳重管理)$/u;

const ACT =
  '(?:複写|複製|コピー|転送|転載|転用|配布|再配布|持ち?出し?|開示|公開|提供|漏洩|漏えい|口外|引用|共有|二次利用)';
const SENTENCE = new RegExp(
  `(?:(?:第三者|社外|外部|他社|部外者?|関係者以外|他者)(?:へ|に|者へ)の?(?:対する)?(?:無断)?|(?:本|この|当|上記)(?:議事録|資料|書面?|文書|メール|ファイル|データ|内容|報告書|情報|図面|仕様書)の?(?:内容の|全部または一部の|一部または全部の)?(?:無断|許可のない|許可なき)?(?:での)?|無断(?:での)?(?:の)?)` +
    `${ACT}(?:(?:・|、|や|および|及び|並びに|または|又は)(?:無断)?${ACT}){0,3}(?:を|は|を固く|は固く|を一切|は一切|を堅く|は堅く)?(?:禁じ(?:ます|る|られています)|禁ず|禁止(?:です|します|いたします|する|しています|されています|とします)|厳禁|ご遠慮ください|お控えください|しないで(?:ください|下さい)|なさらないで(?:ください|下さい)|(?:は|を)?不可)`,
  'gu',
);
const NOT_SAID = /^(?:条項|条文|規定|契約|旨|か|こと|場合|という|とい|ので?しょうか|理由|文言|ルール|(?:注意)?書き)/u;

function* bansIn(text: string): Generator<Found> {
  for (const match of [...text.matchAll(SENTENCE), ...text.matchAll(CLAUSE)].toSorted((a, b) => a.index - b.index)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NOT_SAID.test(text.slice(end, end + 8)) || /[「『"]$/u.test(text.slice(Math.max(0, start - 1), start)))
      continue;
    yield { start, end, confidence: match[0].startsWith('無断') ? 0.45 : 0.85, because: ['marker-line'] };
  }
}

/** Labels and sentences that forbid copying, forwarding or taking the document out. */
export default defineDetector({
  id: 'marker/handling-ban',
  category: 'confidential-marker',
  title: { ja: '複写・転送・持ち出しの禁止', en: 'Japanese ban on copying or forwarding' },
  severity: 'high',
  needs: ['禁', '不可', '取扱', '取り扱', '厳重', '回収', '閲覧後', 'ご遠慮', 'お控え', 'ないで'],
  *find(text) {
    yield* labelsIn(text, LABEL, (value) => ORDINARY.test(value));
    yield* bansIn(text);
  },

  why: {
    ja: '複写や転送を禁じた文書をAIに貼り付けることは、その禁止に触れます。',
    en: 'Pasting a document that forbids copying or forwarding breaks that very rule.',
  },
  instead: {
    ja: '文書の持ち主に確かめるか、内容を含まない一般的な質問に直してください。',
    en: 'Ask the owner of the document, or put a general question without its contents.',
  },

  examples: {
    hits: [
      '«複写厳禁»\n金型図面の説明',
      '【«転送禁止»】来月の体制について',
      '«持出禁止» 試作3号機の評価',
      '※«本議事録の複写・転送を禁じます»。',
      '本メールの内容について、«社外への開示を禁じます»。',
      '«第三者への開示を禁じます»。以下、技術仕様。',
      '«複写厳禁»・«持出禁止» 審査資料',
      '【«取扱注意»】面談の記録',
    ],
    misses: [
      'この洗剤は取扱注意ですか。',
      '館内は撮影禁止です、という案内を英語にしてください。',
      '転載禁止と書かれた記事を引用してもよいですか。',
      '第三者への開示を禁止する条項の例を挙げてください。',
      '飲食物の持ち込みは禁止です。',
      '立入禁止の看板の文面を考えてください。',
      'データの持ち出しを防ぐ方法を三つ挙げてください。',
      'USBメモリーの持ち出し禁止を徹底するための標語を作ってください。',
    ],
  },
});
