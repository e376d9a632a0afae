import type { Bilingual } from '../language.ts';

/** A sentence of a lesson in both languages, and how the kanji of the Japanese are read where the file says so. */
export interface LessonText extends Bilingual {
  /** `ja` with readings, such as `機密《きみつ》を守《まも》る`; `ja` itself has none. */
  readonly ruby?: string;
}

/** A run of text, with the reading that stands above it. */
export interface RubyPiece {
  readonly text: string;
  readonly reading?: string;
}

/**
 * A reading in 《》 belongs to the kanji right before it, or to everything after a ｜ where more than kanji is read as
 * one: `入力《にゅうりょく》`, `｜AI利用者《エーアイりようしゃ》`. Japanese readers know it from Aozora Bunko
 * (青空文庫注記一覧, ルビ).
 */
const RUBY = /(?:｜(?<marked>[^｜《》]+)|(?<kanji>[\p{sc=Han}々〆ヶ]+))《(?<reading>[^｜《》]+)》/gu;

/** A text whose readings all stand above something and are closed; every mark of readings belongs to one. */
export const WELL_READ = /^(?:[^｜《》]*(?:｜[^｜《》]+|[\p{sc=Han}々〆ヶ])《[^｜《》]+》)*[^｜《》]*$/u;

/** The text cut into runs with and without a reading; put together without readings they are the plain text. */
export function rubyPieces(text: string): readonly RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(RUBY)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    const { marked, kanji, reading = '' } = match.groups ?? {};
    pieces.push({ text: marked ?? kanji ?? '', reading });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The text without its readings. */
export function withoutReadings(text: string): string {
  return rubyPieces(text)
    .map((piece) => piece.text)
    .join('');
}

/** A sentence as a file gives it. `undefined` when a reading has nothing to stand above or is not closed. */
export function lessonText({ ja, en }: Bilingual): LessonText | undefined {
  if (!WELL_READ.test(ja)) return undefined;
  return ja.includes('《') ? { ja: withoutReadings(ja), en, ruby: ja } : { ja, en };
}
