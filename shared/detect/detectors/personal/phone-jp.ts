import { type Candidate, defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';
import { planFit } from './phone-plan.ts';

const LABEL = labelWords(
  '電話|携帯|デンワ|でんわ|ケータイ|スマホ|直通|代表|連絡先|連絡|ファックス|ファクス|ファクシミリ|問い?合わ?せ先?|フリーダイヤル|ナビダイヤル|' +
    'tel(?:ephone)?\\.?|fax\\.?|phone|mobile|cell|☎|📞|℡|✆|📱',
);
const EXTENSION = /[ ,、(]{0,2}(?:内線|ext).*$/iu;

/** Numbers that forms show as a pattern: counted up, or nothing but zeros behind the area or mobile code. */
const NOBODYS = /^(?:0123456789|0+$|0[5-9]0{9}$|0[1-9]0{8}$|01200{6}$)/u;

/** The number in national form, cut at its separators; a country code becomes the leading 0. */
function nationalGroups(value: string): readonly string[] {
  const number = value.replace(EXTENSION, '');
  if (!/^\(?(?:\+81|0081)/u.test(number)) return number.match(/\d+/gu) ?? [];
  const [first = '', ...rest] = number.replace(/^\(?(?:\+81|0081)\)?[-. ]*(?:\(0\)|0)?/u, '').match(/\d+/gu) ?? [];
  return [`0${first}`, ...rest];
}

function accept(candidate: Candidate): boolean | ReturnType<typeof weigh> {
  const groups = nationalGroups(candidate.value);
  const digits = groups.join('');
  const named = namedBy(candidate, LABEL);
  const fit = planFit(groups);
  if (fit === undefined && (named === undefined || !/^0[1-9]\d{8}$/u.test(digits) || groups.length > 3)) return false;
  if (NOBODYS.test(digits)) return false;
  const international = /^\(?(?:\+|00)/u.test(candidate.value);
  if (named === undefined && !international && namedOtherwise(candidate)) return false;
  const bare = groups.length === 1 && !international;
  const start = !bare ? 0.9 : fit === 'mobile' ? 0.75 : 0.6;
  return weigh(start, named && [named, bare ? 0.2 : 0.1], named === undefined && bare && ['no-label', -0.05], [
    'shape',
    0,
  ]);
}

/**
 * Japanese telephone numbers: fixed lines in every grouping of the numbering plan, mobile, IP, free dial, with
 * brackets, points, spaces or nothing between the groups, with +81, and with an extension behind. Numbers that the text
 * calls something else (an order, a lot) stay silent.
 */
export default defineDetector({
  id: 'personal/phone-jp',
  category: 'phone',
  title: { ja: '電話番号（国内）', en: 'Telephone number (Japan)' },
  severity: 'medium',
  needs: ['0', '+81'],
  reach: 60,
  pattern:
    /(?=[+(0])(?<=(?:[Tt][Ee][Ll]|[Ff][Aa][Xx]|[Pp]hone)\.?|(?<![A-Za-z\d_+])(?<!\d[-.(]))(?<value>(?:(?:\(?\+81\)?|0081)(?: ?[-.] ?| )?(?:\(0\)|0(?=\d))?[-. ]?\(?\d{1,4}\)?(?: ?[-.] ?| )?\d{1,4}(?: ?[-.] ?| )?\d{3,4}|\(0\d{1,4}\)(?: ?[-.] ?| )?\d{1,4}(?: ?[-.] ?| )?\d{3,4}|0\d{1,4}[-. ]?\(\d{1,4}\)[-. ]?\d{3,4}|0\d{1,4}(?: ?[-.] ?| )\d{1,4}(?: ?[-.] ?| )\d{3,4}|0\d{1,6}[-. ]\d{4,8}|0\d{9,10})(?:\((?:内線|[Ee]xt\.?)(?:番号)?[: .]{0,2}\d{1,6}\)|[ ,、]{0,2}(?:内線|[Ee]xt\.?)(?:番号)?[: .]{0,2}\d{1,6})?)(?![\dA-Za-z])(?!-\d)/dgu,
  accept,
  source: '電気通信番号計画（令和元年総務省告示第6号）',
  why: {
    ja: '電話番号は本人に直接つながる連絡先で、詐欺や営業電話に悪用されることがあります。',
    en: 'A telephone number reaches a person directly and is used for fraud and unwanted calls.',
  },
  instead: {
    ja: '「電話番号」という言葉だけで十分です。番号は送信後に自分で書き戻してください。',
    en: 'The words "phone number" are enough; put the number back yourself afterwards.',
  },
  examples: {
    hits: [
      '携帯は«〇九〇の一二三四の五六七八»です',
      '連絡先は«090-8123-4567»です',
      '電話«03(6812)4477»まで',
      'TEL«045-312-8890»',
      '携帯«08031245678»に折り返してください',
      '海外からは«+81 3-6812-4477»へ',
      '«(0466) 25-1188»、担当は森です',
      'フリーダイヤル«0120-444-113»',
      '«06 6345 2210 内線 312»に転送',
      '本社«052.951.7788»・支社«0985-23-6677»',
      '«+819031245678»',
      '番号変更 → «060-1234-8765»',
    ],
    misses: [
      '入力例：090-0000-0000',
      '電話 03-0000-0000（記入例）',
      '2026-11-22は日曜日です',
      '部品番号045-312-8890の在庫',
      '注文番号08031245678を確認',
      '0.12-0.34の範囲',
      '033-1234-5678-90',
      '010-1234-5678',
      '1-03-6812-4477-2',
      'ISBN 4-06-1234-5678',
      '09:30-10:30 定例',
      '〒060-0001',
      '078-05-1123',
    ],
  },
});
