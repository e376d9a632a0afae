import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/detect/columns.ts';
import type { Doubt } from '../../../shared/detect/names/en-doubts.ts';
import { type ReadWord, secondOpinion } from '../../../shared/detect/names/en-second-opinion.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';
import { mark, unmark } from '../marked-text.ts';

async function people(row: string): Promise<string> {
  const { text } = unmark(row);
  const { en } = await namesFor(text);
  return mark(text, en.people(text, columnsOf(text)));
}

describe('names that the lists lack, with the language library asked', () => {
  it.each([
    'The team thanked «Zdravkova Mirelova» and went home.',
    '«Tanvira Qureshova» resigned in May.',
    'Please invite «Zsofika» and «Peter».',
    'It is under the name of my partner «Yevdokia».',
    'We sat between him and «Marushka»’s daughter.',
    '«Walker» wandered off after lunch.',
    'Hi «Svetlanka», the files are ready.',
    'Come over here, «Mark»!',
  ])('%s', async (row) => {
    expect(await people(row)).toBe(row);
  });

  it.each([
    'Apache Kafka is popular.',
    'We compared Google Chrome with the rest.',
    'Open the Trace Viewer and read the log.',
    'Electron Fiddle was updated.',
    'Mutation Observer has a new option.',
    '# Zdravkova Mirelova\n',
    'See `Zdravkova Mirelova` in the code.',
    'We stayed in Zdravkova Mirelova for a week.',
    'Hi Kubernetes, said nobody ever.',
  ])('nobody in: %s', async (text) => {
    expect(await people(text)).toBe(text);
  });

  it('comes only for a text that leaves a name open, and never changes what other texts answer', async () => {
    const before = await namesFor('Maria Lopez met us.');
    const asking = await namesFor('Tanvira Qureshova resigned in May.');
    const after = await namesFor('Maria Lopez met us.');
    expect(asking.en).not.toBe(before.en);
    expect(after.en).toBe(before.en);
  });
});

describe('secondOpinion', () => {
  const text = `${'Anna Berg spoke. '.repeat(1_000)}`;
  const doubts: readonly Doubt[] = Array.from({ length: 1_000 }, (_, at) => ({
    start: at * 17,
    end: at * 17 + 9,
    shape: 'spelled',
  }));
  const read = (passage: string): readonly ReadWord[] => [
    { start: 0, end: passage.length, tags: new Set(['Noun', 'ProperNoun']) },
  ];

  it('reads a bounded part of a text, and the same part again', () => {
    const passages: string[] = [];
    const ask = secondOpinion((passage) => {
      passages.push(passage);
      return read(passage);
    });
    const { people: first } = ask(text, doubts);
    expect(first.length).toBeGreaterThan(10);
    expect(first.length).toBeLessThan(100);
    expect(ask(text, doubts).people).toEqual(first);
    expect(new Set(passages).size).toBe(passages.length);
    for (const passage of passages) expect(passage).toContain('Anna Berg');
  });

  it('refuses a weak name that the library knows as something else', () => {
    const ask = secondOpinion(() => [{ start: 0, end: 9, tags: new Set(['Noun', 'Organization']) }]);
    const { people: found, refused } = ask('Anna Berg', [{ start: 0, end: 9, shape: 'weak' }]);
    expect(found).toEqual([]);
    expect([...refused]).toEqual([0]);
  });
});
