import type { Assessment, Found } from '../../detector.ts';
import { type Place, placeOf } from './place.ts';

/** Whether a text ends as a sticky look behind says: read backwards from its end, not searched from each place. */
function endsAs(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}

const OPENING = /[【[〔〈《<({≪［]\s*(?:[^】\])}〕〉》>≫\n]{0,16}[・、,/|\s:])?$/u;
const CLOSING = /^(?:[・、,/|\s:(][^【[〔〈《<({≪\n]{0,24})?\s*[】\])}〕〉》>≫］]/u;
const QUOTED_BEFORE = /(?<=[「『"'“‘”`]\s*)/uy;
const QUOTED_AFTER = /^\s*[」』"'”’“`]/u;

/** A form's own field: whatever stands behind it is the label of this document. */
const FIELD =
  /(?<=(?:区分|分類|取扱い?|取り扱い|機密度|秘密度|重要度|レベル|ランク|格付け?|公開範囲|開示範囲|配布先|閲覧範囲|classification|sensitivity|handling|marking|distribution|label)\s*[::=]\s*)/iuy;

/** What follows when people talk about the word instead of using it. */
const TALKED_ABOUT =
  /^[」』"'”’】\])`]?\s*(?:とは|って|という|といった|などの?[^\s]*(?:区分|分類|表示|印|言葉)|と(?:書|表示|記載|記され|押|付け|つけ|呼|し(?:て|た)(?:扱|管理|指定|区分)|判断|部外|社外|極秘|秘|の違い)|の(?:意味|違い|定義|読み|書き|基準|由来|英語|例|印|スタンプ|ハンコ|はんこ|判子|マーク|表示|ラベル|シール|文字|扱い|取り?扱い|ルール|運用|対象|範囲|(?:文書|資料|書類|情報|データ|ファイル|メール)(?:を|が|は|とは|の(?:管理|扱|取|保管|廃棄|持|定義|例|区分|作))|(?:AI|ai|生成))|スタンプ|ハンコ|マークの|ラベルを|ですか|でしょうか|に(?:指定|区分|分類|該当|当た)(?:され|する|した|して|たる)|を(?:英語|意味|辞書|説明|付け|つけ|押)|はどう|は何|やその|扱いの(?:文書|資料|基準|ルール)|(?:文書|情報|資料)(?:の|を|とは|が|は)(?:管理|廃棄|扱|取|保管|持|定義|漏|適切|どう|何|例|AI))/u;
const TALK_BEFORE = /(?:「[^」]*|いわゆる|たとえば|例えば|単語の?|言葉の?|用語の?|という|とか|もし|仮に)$/u;

/** Three grades named in one breath are a table of grades, not a label. */
const GRADES =
  /公開|一般|社外秘|部外秘|社内限り|関係者外秘|関係者限り|厳秘|極秘|機密|秘密|(?<!\p{Script=Han})秘(?!\p{Script=Han})|public|internal|confidential|restricted|secret/giu;
const LISTING =
  /など|区分|分類|段階|レベルに|使い分け|違い|の順|一覧|のいずれ|から選|のうち|levels?|categor|tiers?|such as/iu;

const DECLARES =
  /^(?:です(?!か)|だ(?:。|から|が|けど)|である(?!か)|扱い(?:です|で(?:お願い|す)|とし|でお|につき)|資料です|情報です|(?:文書|書類|資料|情報|案件|内容|事項|データ)(?:です(?!か)|なので|につき|のため|。|$)|なので|につき|のため|ですので|ですが|ですけど|なんですが|なんですけど|なんだけど|なんだが|だけど|で(?:お願い|願い)|と(?:します|いたします|させて)|の(?:資料|文書|情報|内容|案件|数字|データ)(?:です(?!か)|なので|につき|。|$))/u;
const THIS = /(?:この|本|当該|以下|下記|上記|添付|次の|今回の|これ|こちら)[^。\n]{0,24}$/u;
const SENTENCE_END = /(?<=[。!?]\s*)/uy;
const SEPARATED_BEFORE = /[\s|・/,、:;_。)】\]\-–—~]$/u;
const SEPARATED_AFTER = /^(?:$|[■◆●★*\s|・/,、:;_。.!)(【[\-–—~])/u;
const FILE_AFTER =
  /^[_\-()（）【】[\]\s]?[^\s。、]{0,40}\.(?:xlsx?|xlsm|docx?|pptx?|pdf|csv|tsv|txt|zip|msg|eml|md|jpe?g|png)\b/iu;

const yes = (confidence: number, reason: Assessment['because'][number]): Assessment => ({
  confidence,
  because: [reason],
});

/**
 * Tells a label (the document says of itself that it is confidential) from a mention (somebody talks about the word).
 * `undefined` is a mention. `loose` labels are ordinary words too and need brackets, a field or a line of their own.
 */
export function judgeLabel({ before, after }: Place, value: string, loose: boolean): Assessment | undefined {
  if (isListing(before, value, after)) return undefined;
  if (endsAs(QUOTED_BEFORE, before) || QUOTED_AFTER.test(after)) {
    return !loose && FILE_AFTER.test(after) ? yes(0.8, 'marker-line') : ownLineInQuotes(before, after);
  }
  const talked = TALKED_ABOUT.test(after);
  if (OPENING.test(before) && CLOSING.test(after))
    return isTalkedAfterBracket(after) ? undefined : yes(0.95, 'marker-brackets');
  if (endsAs(FIELD, before) && !talked) return yes(0.93, 'label');
  if (talked || TALK_BEFORE.test(before)) return undefined;
  if (before.trim() === '' && after.trim() === '') return yes(0.95, 'marker-line');
  if (FILE_AFTER.test(after) && /(?:^|[\s_\-(「『/\\【])$/u.test(before) && !loose) return yes(0.85, 'marker-line');
  if (loose) return ordinaryAtStart(before, after);
  if (before.trim() === '' || /^(?:以下|これより|ここから)は?、?$/u.test(before.trim())) return lineStart(after);
  if (DECLARES.test(after) && THIS.test(before)) return yes(0.8, 'label');
  if (endsAs(SENTENCE_END, before)) return lineStart(after);
  if (/^[。.!]?$/u.test(after) && SEPARATED_BEFORE.test(before)) return yes(0.85, 'marker-line');
  if (/^[|・/\s]/u.test(after) && /[|・/\s]$/u.test(before)) return yes(0.75, 'marker-line');
  if (/^(?:です(?!か)|扱いです|につき|なので|のため|ですので|ですが)/u.test(after) && /(?:は|が|も)\s*$/u.test(before))
    return yes(0.6, 'label');
  return undefined;
}

/** An ordinary word that opens a line with a colon or stands beside its English is a label, though a doubtful one. */
function ordinaryAtStart(before: string, after: string): Assessment | undefined {
  if (before.trim() !== '') return undefined;
  if (/^\s*[/|]?\s*(?:confidential|secret)\s*$/iu.test(after)) return yes(0.9, 'marker-line');
  return /^\s?:\s*[^\s。?]{2,20}$/u.test(after) ? yes(0.6, 'marker-line') : undefined;
}

function lineStart(after: string): Assessment | undefined {
  if (SEPARATED_AFTER.test(after)) return yes(0.9, 'marker-line');
  if (DECLARES.test(after)) return yes(0.75, 'label');
  return undefined;
}

function ownLineInQuotes(before: string, after: string): Assessment | undefined {
  return /^[「『"]?$/u.test(before.trim()) && /^[」』"]$/u.test(after.trim()) ? yes(0.7, 'marker-line') : undefined;
}

function isTalkedAfterBracket(after: string): boolean {
  const close = after.search(/[】\])}〕〉》>≫］]/u);
  return (
    close >= 0 &&
    /^(?:とは|という|といった|のよう|」|と(?:書|表示|記|付|つけ|入れ|押)|は(?:必要|不要)|の(?:意味|表示|印|スタンプ|マーク|ラベル|違い|タグ|文字)|を(?:付け|つけ|押))/u.test(
      after.slice(close + 1),
    )
  );
}

function isListing(before: string, value: string, after: string): boolean {
  const breath = `${before.slice(-40)}${value}${after.slice(0, 60)}`;
  if (!LISTING.test(breath)) return false;
  return new Set(Array.from(breath.matchAll(GRADES), (match) => match[0].toLowerCase())).size >= 3;
}

/**
 * All labels in the text. `pattern` needs the flag `g`; a group `value` narrows the span, and its names of groups do
 * not matter otherwise. `loose` tells which values are ordinary words too.
 */
export function* labelsIn(
  text: string,
  pattern: RegExp,
  loose: (value: string) => boolean = () => false,
): Generator<Found> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const judged = judgeLabel(placeOf(text, start, end), match[0], loose(match[0]));
    if (judged) yield { start, end, ...judged };
  }
}
