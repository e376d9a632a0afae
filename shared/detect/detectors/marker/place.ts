/** Where a word stands in its line. */
export interface Place {
  /** The line up to the word, without quotation marks (`> `), bullets, headings and mail prefixes in front. */
  readonly before: string;
  readonly after: string;
}

/** Farther than this nothing on the line changes what a word at this place means. */
const REACH = 120;
const LEAD =
  /^[\s>#*※●■◆◇○・◎★☆†|/+=~-]*(?:(?:件名|表題|題名|標題|資料名|文書名|ファイル名?|添付(?:ファイル|資料)?|ヘッダー?|フッター?|Subject|Title|Header|Footer|File|Attachment|RE|Re|FW|Fw|Fwd|FWD|転送)\s*:\s*)*["']?/u;

/** The line around `start`..`end` of the folded text. */
export function placeOf(text: string, start: number, end: number): Place {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const from = Math.max(lineStart, start - REACH);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + REACH);
  const front = text.slice(from, start);
  return { before: from === lineStart ? front.replace(LEAD, '') : front, after: text.slice(end, to).trimEnd() };
}
