import { defineDetector, type Found } from '../../detector.ts';
import { type Gated, possibleOf } from '../../gated.ts';

const DOCUMENT =
  '(?:本|この|当|以下の|下記の|上記の|添付の)(?:議事録|資料|書面?|文書|メール|電子メール|ファイル|データ|内容|報告書|情報|図面|仕様書|提案書|契約書)';
const SECRETS = ['秘密情報', '機密情報', '営業秘密', '企業秘密', '守秘情報', '秘密保持情報', '機密事項'];
const SECRET = `(?:${SECRETS.join('|')})`;
const SENTENCES: readonly (Gated & { readonly pattern: RegExp })[] = [
  {
    needs: [SECRETS],
    pattern: new RegExp(
      `${DOCUMENT}(?:に|は|には|の内容は)[^。\\n「『]{0,24}${SECRET}(?:を含|が含まれ|が含まれて|です|に該当し|に当たり|として(?:管理|取り?扱))(?!か)`,
      'gu',
    ),
  },
  {
    needs: [SECRETS, ['社']],
    pattern: new RegExp(
      `(?:当社|弊社|自社|御社|貴社|[\\p{Script=Han}\\p{Script=Katakana}A-Za-z]{2,12}社)の?${SECRET}(?=を含|が含|です|に該当|として|につき|なので)`,
      'gu',
    ),
  },
  {
    needs: [
      ['秘密保持契約', '機密保持契約', '守秘義務契約', 'nda'],
      ['に基づ', 'のもと', 'の下', '締結'],
    ],
    pattern:
      /(?:秘密保持契約|機密保持契約|守秘義務契約|NDA)(?:書)?(?:\s?\((?:NDA|秘密保持契約)\))?(?:に基づ(?:き|いて)|のもとで?|の下で?|を締結(?:した|済み)の?(?:上|うえ)で?|締結(?:済み|先)?(?:の(?:上|うえ)で?)?)[^。\n]{0,10}(?:開示|提供|受領|共有|入手)/gu,
  },
  {
    needs: [SECRETS, ['含']],
    pattern: new RegExp(
      `(?<=^|[\\s。※(【])${SECRET}(?:が含まれて(?:い|お)り?ます|が含まれます|を含みます|を含んで(?:い|お)ります)(?!か)`,
      'gmu',
    ),
  },
  {
    needs: [SECRETS, ['につき', 'のため', 'ですので', 'なので']],
    pattern: new RegExp(`(?<=^|[\\s、。(【])(?:${SECRET})(?:につき|のため|ですので|なので)`, 'gmu'),
  },
];

const ABOUT = /^[^。\n]{0,10}(?:場合|ときは|とは|ですか|でしょうか|条項|かどうか|ひな形|例文)/u;

/** Sentences in which a document says of itself that it holds secrets or came under a non-disclosure agreement. */
export default defineDetector({
  id: 'marker/secrecy-sentence',
  category: 'confidential-marker',
  title: { ja: '秘密情報を含むという断り書き', en: 'Japanese notice of secret contents' },
  severity: 'high',
  needs: [...SECRETS, '秘密保持契約', '機密保持契約', '守秘義務契約', 'nda'],
  source: 'https://www.meti.go.jp/policy/economy/chizai/chiteki/trade-secret.html',
  parts: SENTENCES,
  *find(text, { mentions }): Generator<Found> {
    for (const { pattern } of possibleOf(SENTENCES, mentions)) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (ABOUT.test(text.slice(end, end + 20))) continue;
        if (/[「『][^」』\n]{0,20}$/u.test(text.slice(Math.max(0, start - 22), start))) continue;
        yield { start, end, confidence: 0.85, because: ['marker-line'] };
      }
    }
  },

  why: {
    ja: '秘密情報や秘密保持契約の対象だと書かれた文書です。契約の相手に対する責任も生じます。',
    en: 'The text says that it holds secrets or is covered by an agreement, so your company answers for it to others.',
  },
  instead: {
    ja: '契約や法務の担当者に確かめるまで、内容を外部に入力しないでください。',
    en: 'Keep it out of outside services until the people in charge of the agreement have said yes.',
  },

  examples: {
    hits: [
      'ご注意: 以下は«当社の秘密情報»を含みます。',
      '«本資料には営業秘密が含まれ»ています。取り扱いにご注意ください。',
      '以下は«秘密保持契約(NDA)に基づき開示»された仕様です。要約してください。',
      '«この文書は機密情報を含»みます。',
      '«NDA締結の上で共有»された価格表です。',
    ],
    misses: [
      '秘密保持契約書のひな形を作ってください。',
      '営業秘密として保護されるための三つの要件を教えてください。',
      '秘密保持契約に基づく損害賠償の考え方を説明してください。',
      '機密情報の取り扱いに関する研修の案を考えてください。',
      'この資料に営業秘密が含まれる場合の表示の方法を教えてください。',
      'NDAの期間は普通どのくらいですか。',
    ],
  },
});
