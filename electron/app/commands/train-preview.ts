import type { Language } from '../../../shared/language.ts';
import { type LessonProblem, reviewLesson } from '../../../shared/train/lesson-review.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { previewWords } from '../../../shared/words/preview-words.ts';
import { lineAt, lineOfPath } from './json-place.ts';
import { jsonBreaksAt } from './json-syntax.ts';
import type { Options } from './options.ts';
import { previewText } from './preview-text.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho train preview FILE`: the lesson as text, with the right answers marked and the seconds each card takes. Exit 1
 * when it has problems, each with its line and its card, and 2 when the file is no JSON.
 */
export async function trainPreview({ file }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = previewWords[language];
  const json = await readInput(file, terminal, cliWords[language]);
  const value = parsed(json, file ?? '-', language);
  const { namesFor } = await import('../../../shared/detect/names/load.ts');
  const { lesson, problems } = reviewLesson(value, await namesFor(json));
  if (lesson !== undefined) await terminal.write(previewText(lesson, language));
  for (const problem of problems) terminal.say(sentenceOf(problem, file ?? '-', json, language));
  terminal.say(problems.length === 0 ? words.fine : words.problems(problems.length));
  return problems.length === 0 ? EXIT.maySend : EXIT.mustNotSend;
}

/** Throws `CommandTrouble` that names the line where the text stops being JSON. */
function parsed(json: string, file: string, language: Language): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const words = cliWords[language];
    return trouble(words.trouble.badFile(`${file}:${lineAt(json, jsonBreaksAt(json))}`, '', words.line.json));
  }
}

function sentenceOf(problem: LessonProblem, file: string, json: string, language: Language): string {
  const words = previewWords[language];
  const { card, path, message } = problem;
  const place = `${file}:${lineOfPath(json, path)}`;
  return card === undefined
    ? words.problem(place, path, message[language])
    : words.cardProblem(place, card.number, card.id, path, message[language]);
}
