import type { Span } from '../detect/finding.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** What a person marked in the text of a find-the-leak card. */
export interface Marking {
  readonly language: Language;
  /** Offsets into the card's text in that language. */
  readonly spans: readonly Span[];
}

/** A marking as it is kept in `CardAnswer.answer`: the language, then `start-end` for every span. */
export function writeMarking({ language, spans }: Marking): readonly string[] {
  return [language, ...spans.map(({ start, end }) => `${start}-${end}`)];
}

/** The marking that an answer holds; what cannot be read counts as nothing marked, so it never earns a point. */
export function readMarking(answer: readonly string[]): Marking {
  const language = LANGUAGES.find((item) => item === answer[0]) ?? 'ja';
  return { language, spans: answer.slice(1).flatMap(spanOf) };
}

function spanOf(word: string): readonly Span[] {
  const parts = /^(?<start>\d{1,7})-(?<end>\d{1,7})$/u.exec(word)?.groups;
  const span = { start: Number(parts?.start), end: Number(parts?.end) };
  return span.start < span.end ? [span] : [];
}
