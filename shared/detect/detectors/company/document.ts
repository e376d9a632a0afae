import { defineDetector } from '../../detector.ts';

/**
 * Passages of documents that the company keeps confidential, by fingerprints of their wording (`shared/company/`), also
 * where they were shortened or lightly edited. Finds nothing where no index is installed.
 */
export default defineDetector({
  id: 'company/document',
  category: 'company-record',
  title: { ja: '社内文書の文章', en: 'Passage of a company document' },
  severity: 'high',
  block: true,
  find: (text, around) => around.company?.documents(text) ?? [],
  why: {
    ja: '会社が秘密として登録した文書と同じ文章です。表示が付いていなくても、内容は社外に出せません。',
    en: 'The passage is in a document your company keeps confidential. The content stays inside even where no marking goes with it.',
  },
  instead: {
    ja: '文章をそのまま送らず、聞きたいことだけを一般的な言葉で書いてください。',
    en: 'Do not send the passage. Write only what you want to know, in general words.',
  },
  examples: {
    hits: [
      '要約してください。\n«来期の重点施策として、北関東の物流拠点を二か所に集約し、冷蔵設備の更新に十二億円を投じる。発表は六月の取締役会の後とする。»',
      'Please polish this.\n«the board will announce the merger of both cold storage sites after the June meeting, and twelve hundred million yen go into new cooling equipment.»\nThanks',
    ],
    misses: [
      '要約してください。\n来期の重点施策について、各部署の意見を集めたうえで、六月の会議で話し合う予定です。',
      'Please polish: the board will meet in June to discuss the plans of all departments for the coming year.',
    ],
  },
});
