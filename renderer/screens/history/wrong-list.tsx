import { useEffect } from 'react';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { PATTERNS_FILE, wrongPatterns } from '../../../shared/wrong/wrong-patterns.ts';
import { Button } from '../../parts/button.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useWords } from '../../state/words.ts';
import { useWrong } from '../../state/wrong-store.ts';
import { useLocale } from './locale.ts';

/** What the person marked as wrong: taken back one by one, or handed to the admin as features without values. */
export function WrongList() {
  const words = useWords(recordsWords);
  const named = useWords(findingWords);
  const locale = useLocale();
  const { wrong, load, unmark } = useWrong();
  useEffect(() => void load(), [load]);
  const marks = wrong?.marks ?? [];
  if (marks.length === 0) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const save = () => saveFile(PATTERNS_FILE, wrongPatterns(marks), 'application/json');
  return (
    <section className="wrong-list" aria-labelledby="wrong-list">
      <h2 id="wrong-list">{words.wrong}</h2>
      <p>{words.wrongText}</p>
      <div>
        <Button onClick={save}>{words.wrongSave}</Button>
      </div>
      <ul>
        {marks.map(({ detector, print, at, features }) => (
          <li key={`${detector} ${print}`}>
            <span>
              {named.category[features.category]} <small>{detector}</small>
            </span>
            <time dateTime={at}>{date.format(new Date(at))}</time>
            <Button size="s" tone="plain" onClick={() => void unmark({ detector, print })}>
              {words.wrongUndo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
