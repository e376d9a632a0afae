import type { Language } from '../../../shared/language.ts';
import { writeMarking } from '../../../shared/train/answer.ts';
import type { Card, ChooseCard, FindLeakCard, MatchCard, OrderCard } from '../../../shared/train/card.ts';
import { titleOf } from '../../../shared/train/card.ts';
import { shuffledSteps } from '../../../shared/train/shuffled.ts';
import { trainCardWords } from '../../../shared/words/train-card-words.ts';

/** What a card is played on: lines out, lines in. */
export interface LineDesk {
  readonly write: (text: string) => Promise<unknown>;
  /** The next line that the person types; `undefined` when there are no more. */
  readonly line: () => Promise<string | undefined>;
}

/** Plays a card with numbers and words; `undefined` when the person stopped. Cards of other kinds have no answer here. */
export async function playCard(card: Card, language: Language, desk: LineDesk): Promise<readonly string[] | undefined> {
  await desk.write(`\n${titleOf(card)[language]}\n\n`);
  switch (card.kind) {
    case 'choose':
      return choose(card, language, desk);
    case 'order':
      return order(card, language, desk);
    case 'match':
      return match(card, language, desk);
    case 'find-leak':
      return findLeak(card, language, desk);
    case 'read':
    case 'rewrite':
    case 'story':
      return undefined;
  }
}

async function choose({ choices }: ChooseCard, language: Language, desk: LineDesk) {
  const words = trainCardWords[language];
  await desk.write(numbered(choices.map(({ text }) => text[language])));
  const isOne = choices.filter(({ right }) => right).length === 1;
  const picked = await ask(desk, isOne ? words.chooseOne : words.chooseSome, words.again, (line) => {
    const numbers = numbersIn(line, choices.length);
    return numbers === undefined || (isOne && numbers.length !== 1) ? undefined : numbers;
  });
  return picked?.map((number) => choices[number - 1]?.id ?? '');
}

async function order(card: OrderCard, language: Language, desk: LineDesk) {
  const words = trainCardWords[language];
  const steps = shuffledSteps(card);
  await desk.write(numbered(steps.map(({ text }) => text[language])));
  const sorted = await ask(desk, words.order, words.again, (line) => {
    const numbers = numbersIn(line, steps.length);
    return numbers?.length === steps.length ? numbers : undefined;
  });
  return sorted?.map((number) => steps[number - 1]?.id ?? '');
}

async function match({ groups, items }: MatchCard, language: Language, desk: LineDesk) {
  const words = trainCardWords[language];
  await desk.write(numbered(groups.map(({ text }) => text[language])));
  const pairs: string[] = [];
  for (const { id, text } of items) {
    const group = await ask(desk, words.match(text[language]), words.again, (line) => {
      const numbers = numbersIn(line, groups.length);
      return numbers?.length === 1 ? groups[(numbers[0] ?? 0) - 1]?.id : undefined;
    });
    if (group === undefined) return undefined;
    pairs.push(`${id}:${group}`);
  }
  return pairs;
}

/** Words are typed as they stand in the text; every place where they stand counts as marked. */
async function findLeak(card: FindLeakCard, language: Language, desk: LineDesk) {
  const words = trainCardWords[language];
  const text = card.text[language];
  await desk.write(`${text}\n\n${words.findLeak}\n`);
  const spans: { start: number; end: number }[] = [];
  for (;;) {
    await desk.write('> ');
    const line = await desk.line();
    if (line === undefined) return undefined;
    const typed = line.trim();
    if (typed === '') return writeMarking({ language, spans });
    const starts = placesOf(typed, text);
    if (starts.length === 0) await desk.write(`${words.notThere}\n`);
    spans.push(...starts.map((start) => ({ start, end: start + typed.length })));
  }
}

function placesOf(typed: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + typed.length)) starts.push(at);
  return starts;
}

/** Asks until the answer can be read; `undefined` when there are no more lines. */
async function ask<T>(
  desk: LineDesk,
  question: string,
  again: string,
  read: (line: string) => T | undefined,
): Promise<T | undefined> {
  await desk.write(`${question}\n`);
  for (;;) {
    await desk.write('> ');
    const line = await desk.line();
    if (line === undefined) return undefined;
    const answer = read(line);
    if (answer !== undefined) return answer;
    await desk.write(`${again}\n`);
  }
}

/** Different numbers from 1 to `most`, also in full width; `undefined` where the line is anything else. */
function numbersIn(line: string, most: number): readonly number[] | undefined {
  const parts = line
    .normalize('NFKC')
    .split(/[\s,、]+/u)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : 0));
  const areSound = numbers.length > 0 && numbers.every((number) => number >= 1 && number <= most);
  return areSound && new Set(numbers).size === numbers.length ? numbers : undefined;
}

function numbered(lines: readonly string[]): string {
  return `${lines.map((line, index) => `  ${index + 1}. ${line}`).join('\n')}\n\n`;
}
