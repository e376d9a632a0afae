import type { Language } from '../../../shared/language.ts';
import { type LessonText, rubyPieces } from '../../../shared/train/lesson-text.ts';
import { element } from '../content/panel/element.ts';

/** What a card is drawn with. */
export interface Drawing {
  readonly language: Language;
  /** A sentence of a lesson, with readings where the person wants them. */
  readonly said: (text: LessonText) => readonly (Node | string)[];
  /** The person picked, moved or marked something. */
  readonly changed: () => void;
}

/** A card while it is asked, and after its answer. */
export interface CardView {
  readonly question: readonly Node[];
  /** `undefined` while something is missing. */
  readonly answer: () => readonly string[] | undefined;
  /** What is shown in place of the question once it is answered. */
  readonly explained: (answer: readonly string[]) => readonly Node[];
  /** A key without Ctrl, Alt or Command that was pressed on one of our elements. True when it was taken. */
  readonly keyPressed?: (event: KeyboardEvent, focused: Element | null) => boolean;
}

/** Screen readers get the kanji alone, which they read by themselves: with readings they would say every word twice. */
export function saidIn(language: Language, furigana: boolean): Drawing['said'] {
  return (text) => {
    if (language !== 'ja' || !furigana || text.ruby === undefined) return [text[language]];
    return rubyPieces(text.ruby).map(({ text: base, reading }) =>
      reading === undefined ? base : element('ruby', {}, base, element('rt', { 'aria-hidden': 'true' }, reading)),
    );
  };
}

/** Whether a row of an answered card was right, in a word that does not depend on colour. */
export function mark(isRight: boolean, words: string): HTMLElement {
  return element('span', { class: isRight ? 'mark right' : 'mark wrong' }, `${isRight ? '✓' : '✗'} ${words}`);
}
