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
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, start);
  const broken = window.lastIndexOf('\n');
  const front = window.slice(broken + 1);
  const startsLine = broken >= 0 || from === 0;
  const back = text.slice(end, end + REACH);
  const stop = back.indexOf('\n');
  return {
    before: startsLine ? front.replace(LEAD, '') : front,
    after: (stop < 0 ? back : back.slice(0, stop)).trimEnd(),
  };
}
