import { defineDetector, type Found, type Surroundings, weigh } from '../../detector.ts';
import { saysNothing } from './health-words.ts';

const HEADING =
  /^(?:主な|現在の|本人の)?(?:傷病名?|疾患名?|病名|診断名?|既往[歴症]?|現病歴|持病|基礎疾患|主訴|服用薬|服薬|内服薬?|処方薬?|投薬|薬剤名|アレルギー[歴名]?|禁忌|手術歴|入院歴|病歴|障害名|障害の?種[類別]|障害等級|要?介護度|健診結果|健康状態|診断結果|主治医意見|diagnos[ie]s|medications?|allergies|medical history|health conditions?)$/iu;
/** A heading between the signs that part cells, so that a text without such a table costs one search. */
const TABLE =
  /(?:^|[\t|│,;>\n"])[ *]{0,3}(?:主な|現在の|本人の)?(?:傷病|疾患|病名|診断|既往|現病歴|持病|基礎疾患|主訴|服用薬|服薬|内服|処方|投薬|薬剤名|アレルギー|禁忌|手術歴|入院歴|病歴|障害|要?介護度|健診結果|健康状態|主治医意見|diagnos|medication|allerg|medical history|health cond)[^\t|│,;<\n]{0,8}[\t|│,;<\n"]/iu;
const CELL =
  /(?<=^|[\t|│,;>\n"])[^\S\n\t]{0,8}(?<value>[^\s\t|│,;<>"\n](?:[^\t|│;<>"\n,]{0,80}[^\s\t|│,;<>"\n])?)(?=[^\S\n\t]{0,8}(?:[\t|│,;<"\n]|$))/dgu;

function* find(text: string, { columnAt }: Surroundings): Generator<Found> {
  if (!TABLE.test(text)) return;
  for (const { indices } of text.matchAll(CELL)) {
    const [start, end] = indices?.groups?.value ?? [0, 0];
    if (saysNothing(text.slice(start, end)) || !HEADING.test(columnAt(start))) continue;
    yield { start, end, ...weigh(0.7, ['column', 0.15]) };
  }
}

/** Health facts that only the heading of their column, or the first cell of their row, gives away. */
export default defineDetector({
  id: 'personal/health-column',
  category: 'health',
  title: { ja: '健康・医療の情報（表の列）', en: 'Health information in a table' },
  severity: 'high',
  needs: [
    '傷病',
    '疾患',
    '病名',
    '診断',
    '既往',
    '病歴',
    '持病',
    '主訴',
    '薬',
    '処方',
    'アレルギー',
    '禁忌',
    '手術歴',
    '入院歴',
    '障害',
    '介護度',
    '健診結果',
    '健康状態',
    '主治医',
    'diagnos',
    'medication',
    'allerg',
    'medical',
    'health',
  ],
  find,
  source: '個人情報の保護に関する法律 第2条第3項（要配慮個人情報）',
  why: {
    ja: '病歴や検査結果は「要配慮個人情報」です。表に氏名があれば、誰の病気かが分かります。',
    en: 'Illness and treatment are special care-required personal information; beside a name they tell whose they are.',
  },
  instead: {
    ja: 'この列を消してから貼り付けてください。',
    en: 'Remove the column before pasting.',
  },
  examples: {
    hits: [
      '氏名,病名\n森 太郎,«うつ病»\n林 花,«気管支喘息»',
      '氏名\t既往歴\t部署\n森 太郎\t«心筋梗塞»\t営業',
      '| 氏名 | 診断名 |\n|---|---|\n| 森 太郎 | «適応障害» |',
      '<tr><th>氏名</th><th>アレルギー</th></tr><tr><td>森</td><td>«卵・乳»</td></tr>',
      'name,diagnosis\nT. Mori,«type 2 diabetes»',
      '項目\t本人\t父\n持病\t«高血圧»\t«狭心症»',
    ],
    misses: [
      '品名,数量\n病名辞典,3',
      '氏名,病名\n森 太郎,なし',
      '項目,診断ツール\nA,起動しない',
      '薬局,営業時間\n青葉,9時から',
      '障害,発生日\nサーバー停止,月曜',
      'アレルギー表示について, 次の資料を読む',
    ],
  },
});
