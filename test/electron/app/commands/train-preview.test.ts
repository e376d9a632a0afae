import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

const LESSON = readFileSync('shared/train/lessons/code-and-secrets.json', 'utf8');
type Changed = Record<string, unknown> & { cards: Record<string, unknown>[] };

async function preview(json: string, ...args: readonly string[]) {
  const { terminal, out, err } = fakeTerminal({ input: json });
  return { status: await run(['train', 'preview', ...args], terminal), out: out(), err: err() };
}

function changed(change: (lesson: Changed) => void): string {
  const lesson = JSON.parse(LESSON) as Changed;
  change(lesson);
  return JSON.stringify(lesson, null, 2);
}

describe('sekisho train preview', () => {
  it('shows a lesson as it will be played, in either language', async () => {
    const { status, out, err } = await preview(LESSON);
    expect(status).toBe(0);
    expect(out).toContain('コードと鍵を外に出さない');
    expect(out).not.toContain('《');
    expect(err).toContain('問題は見つかりませんでした');
    expect((await preview(LESSON, '--lang', 'en')).out).toContain('Keep code and keys inside');
  });

  it.each<[string, (lesson: Changed) => void, string]>([
    [
      'a field of a card',
      ({ cards }) => delete cards[2]?.question,
      '3 "seen-key": cards[2]: the field "question" is missing',
    ],
    ['a card without a name', ({ cards }) => delete cards[0]?.id, 'card 1: cards[0]: the field "id" is missing'],
    ['a field of the lesson', (lesson) => delete lesson.order, 'the field "order" is missing'],
    [
      'a text in which nothing is found',
      ({ cards }) => Object.assign(cards[1] ?? {}, { text: { ja: '晴れです', en: 'It is sunny' } }),
      'card 2 "config": cards[1].text.en: holds nothing that the detectors find',
    ],
    [
      'an example that would be held',
      ({ cards }) => Object.assign(cards[4] ?? {}, { example: cards[4]?.text }),
      'card 5 "ask-safely": cards[4].example.en: is still held: credential, email',
    ],
  ])('names the card and the line of %s', async (_, change, sentence) => {
    const { status, err } = await preview(changed(change), '--lang', 'en');
    expect(status).toBe(1);
    expect(err).toContain(sentence);
    expect(err).toMatch(/-:\d+: /u);
  });

  it('names every card that is wrong at once', async () => {
    const { err } = await preview(
      changed(({ cards }) => {
        delete cards[0]?.body;
        delete cards[3]?.heading;
      }),
    );
    expect(err).toContain('カード1「what-happened」');
    expect(err).toContain('カード4「small-example」');
    expect(err).toContain('問題が2件あります');
  });

  it('ends with 2 where the file is no JSON', async () => {
    const { status, err } = await preview('{\n"id": x }');
    expect(status).toBe(2);
    expect(err).toContain('-:2');
  });
});
