import { Fragment } from 'react';
import { type LessonText, rubyPieces } from '../../../shared/train/lesson-text.ts';
import { settingsWords } from '../../../shared/words/settings-words.ts';
import { useDecided } from '../../state/decided.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';

/**
 * A sentence of a lesson, with readings above the kanji where the person wants them. Screen readers get the kanji
 * alone, which they read by themselves: with the readings they would say every word twice.
 */
export function Said({ text }: { text: LessonText }) {
  const language = useLanguage();
  const wanted = useSettings((state) => state.settings.furigana);
  if (language !== 'ja' || !wanted || text.ruby === undefined) return text[language];
  let at = 0;
  return rubyPieces(text.ruby).map(({ text: base, reading }) => {
    at += base.length;
    if (reading === undefined) return <Fragment key={at}>{base}</Fragment>;
    return (
      <ruby key={at}>
        {base}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading cannot take the focus */}
        <rt aria-hidden="true">{reading}</rt>
      </ruby>
    );
  });
}

/** Shows and hides the readings; nothing where the screens speak English. */
export function FuriganaSwitch({ label }: { label: string }) {
  const language = useLanguage();
  const on = useSettings((state) => state.settings.furigana);
  const change = useSettings((state) => state.change);
  const decided = useDecided('furigana');
  const words = useWords(settingsWords);
  if (language !== 'ja') return null;
  return (
    <button
      type="button"
      className="furigana"
      aria-pressed={on}
      disabled={decided}
      title={decided ? words.decided : undefined}
      onClick={() => void change({ furigana: !on })}
    >
      {label}
    </button>
  );
}
