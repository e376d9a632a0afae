import { defineDetector } from '../../detector.ts';
import { labelsIn } from './judge.ts';

const LABEL =
  /(?:社内|部内|課内|室内|局内|省内|庁内|所内|院内|学内|グループ内|役員|経営層|管理職|取締役会?|関係者|関係部署|担当者|会員|メンバー|当事者|委員|[\p{Script=Han}]{1,6}[部課室])(?:各位)?限り|(?:社内|部内|関係者|グループ内?)(?:専用|のみ|のみ閲覧可?|外秘|以外(?:閲覧|閲覧は|開示|配布)(?:禁止|不可|厳禁))|社(?:内|員)用(?:資料)?|社内(?:資料|文書|情報)|内部(?:資料|文書|情報|用)(?:、\s?注意保密)?|(?:社外|対外)(?:非公開|不出|持ち?出し?禁止|開示(?:禁止|不可))|社内限定?(?=[\s::)】\]]|$)|社外厳禁|門外不出|他言無用|取扱者限定|限定配布/gmu;

/** Words that also occur in ordinary sentences. */
const ORDINARY =
  /^(?:社内(?:資料|文書|情報|専用|のみ)|内部(?:資料|文書|情報|用)|社(?:内|員)用(?:資料)?|(?:社内|部内|関係者|グループ内?)(?:専用|のみ)|門外不出|他言無用)$/u;

/** Labels that name who alone may read: 関係者限り, 社内限り, 役員限り, 社内用, 内部資料. */
export default defineDetector({
  id: 'marker/limited-circulation',
  category: 'confidential-marker',
  title: { ja: '関係者限りなどの配布制限', en: 'Japanese limit of circulation' },
  severity: 'high',
  needs: ['限り', '外秘', '専用', 'のみ', '以外', '社内', '内部', '社員用', '社外', '対外', '門外', '他言', '限定'],
  find: (text) => labelsIn(text, LABEL, (value) => ORDINARY.test(value)),

  why: {
    ja: '読んでよい人が決められた文書です。外部のサービスは、その範囲に入っていません。',
    en: 'The document names who may read it. An outside service is not among them.',
  },
  instead: {
    ja: '中身は貼り付けず、聞きたいことだけを一般的な言葉で書いてください。',
    en: 'Leave the contents out and ask about the matter in general words.',
  },

  examples: {
    hits: [
      '«関係者限り»\n新会社設立の検討状況',
      '【«役員限り»】上期の見通し',
      '«社内限り»でお願いします。来期の人員計画の説明文です。',
      '議事録(«関係者限り»)',
      '«社外持出禁止» 設計標準 第3版',
      '取扱: «社内用»',
      '[«内部資料»] 仕入先の評価',
      '«関係者以外閲覧禁止»\n査定の一覧',
    ],
    misses: [
      '先着10名様限りの特典です。',
      '本日限りの割引を知らせる文面を作ってください。',
      '社内資料の作り方のこつを教えてください。',
      '社内報に載せる自己紹介の例文をください。',
      '内部統制の目的を分かりやすく説明してください。',
      '会員限りのサービスという言い方は自然ですか。',
      '社員用の駐車場を増やす提案を書いてください。',
      'この門外不出のたれが人気の理由を考えてください。',
      '社内用語を一覧にする方法を教えてください。',
    ],
  },
});
