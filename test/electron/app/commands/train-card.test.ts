import { beforeEach, describe, expect, it } from 'vitest';
import { playCard } from '../../../../electron/app/commands/play-card.ts';
import { run } from '../../../../electron/app/commands/run.ts';
import type { Terminal } from '../../../../electron/app/commands/terminal.ts';
import { openTraining, type Training } from '../../../../electron/app/training.ts';
import { LANGUAGES, type Language } from '../../../../shared/language.ts';
import type { Card, CardKind } from '../../../../shared/train/card.ts';
import { gradeAttempt, gradeCard, leaksOf } from '../../../../shared/train/grade.ts';
import { LESSONS } from '../../../../shared/train/lesson-list.ts';
import { shuffledSteps } from '../../../../shared/train/shuffled.ts';
import { trainCardWords } from '../../../../shared/words/train-card-words.ts';
import { fakeHost } from '../fake-ports.ts';
import { found, policyText, world } from '../policy/world.ts';
import { fakeTerminal } from './fake-terminal.ts';

const words = trainCardWords.ja;
const HELD = '連絡先は 03-1234-5678 です。';
const FINE = '会議は三時からです。';
const PLAYED: readonly CardKind[] = ['choose', 'order', 'match', 'find-leak'];

let training: Training;
let more: Partial<Terminal>;
beforeEach(() => {
  const clock = { now: () => new Date() };
  training = openTraining({ ...fakeHost().ports, clock }, async () => ({ lessons: LESSONS, grade: gradeAttempt }));
  more = { errIsRead: true, training: async () => training };
});

async function sekisho(input: string, ...args: string[]) {
  const { terminal, out, err, recorded } = fakeTerminal({ input, more });
  const exit = await run(args, terminal);
  return { exit, out: out(), err: err(), recorded };
}

/** What a person types who knows it all. */
function typed(card: Card, language: Language): readonly string[] {
  if (card.kind === 'choose') {
    return [card.choices.flatMap(({ right }, index) => (right ? [index + 1] : [])).join(' ')];
  }
  if (card.kind === 'order') {
    const shown = shuffledSteps(card);
    return [card.steps.map((step) => shown.indexOf(step) + 1).join('、')];
  }
  if (card.kind === 'match') {
    return card.items.map(({ group }) => String(card.groups.findIndex(({ id }) => id === group) + 1));
  }
  if (card.kind !== 'find-leak') return [];
  return [...leaksOf(card, language).map(({ start, end }) => card.text[language].slice(start, end)), ''];
}

async function play(card: Card, language: Language, lines: readonly string[]) {
  const left = [...lines];
  let out = '';
  const write = async (text: string) => {
    out += text;
  };
  return { answer: await playCard(card, language, { write, line: async () => left.shift() }), out };
}

describe('a card in the terminal', () => {
  const cards = LESSONS.flatMap(({ id, cards }) =>
    cards.filter(({ kind }) => PLAYED.includes(kind)).map((card) => [`${id}/${card.id}`, card] as const),
  );

  it.each(cards)('can be answered right by keyboard in both languages: %s', async (_, card) => {
    for (const language of LANGUAGES) {
      const { answer } = await play(card, language, typed(card, language));
      expect(gradeCard(card, answer)).toBe(true);
    }
  });

  it('asks again for what cannot be read, takes full-width numbers, and ends with the input', async () => {
    const [, card] = cards.find(([, { kind }]) => kind === 'choose') ?? [];
    if (card === undefined) throw new Error('no card to choose');
    const again = await play(card, 'ja', ['', 'x', '0', '99', '１']);
    expect(again.answer).toHaveLength(1);
    expect(again.out.split(words.again)).toHaveLength(5);
    expect((await play(card, 'ja', ['x'])).answer).toBeUndefined();
  });
});

describe('a card after a check in the terminal', () => {
  it('is offered by one line on standard error, played once, and named in the entry', async () => {
    const { out, err, recorded } = await sekisho(HELD, 'check');
    expect(err).toMatch(/^sekisho: .*約\d+秒.*sekisho train card\n$/u);
    expect(out).not.toContain('train card');
    const [moment] = (await training.read()).moments ?? [];
    expect(recorded).toMatchObject([{ lesson: moment?.lesson }]);
    const card = LESSONS.find(({ id }) => id === moment?.lesson)?.cards.find(({ id }) => id === moment?.card);
    const answered = await sekisho(`${typed(card as Card, 'ja').join('\n')}\n`, 'train', 'card');
    expect(answered).toMatchObject({ exit: 0, err: '' });
    expect(answered.out).toContain(words.right);
    expect((await training.read()).moments).toMatchObject([{ right: true }]);
    expect((await sekisho('', 'train', 'card')).out).toBe(`${words.none}\n`);
  });

  it('waits for its answer when the person stops', async () => {
    await sekisho(HELD, 'check');
    expect((await sekisho('', 'train', 'card')).out).toContain(words.stopped);
    expect((await training.read()).moments?.[0]).not.toHaveProperty('right');
  });

  it.each<readonly [string, string, Partial<Terminal>, object, number]>([
    ['a text that may go', FINE, {}, {}, 0],
    ['a pipe', HELD, { errIsRead: false }, {}, 0],
    ['a policy that wants none', HELD, {}, { moments: { perDay: 0, perWeek: 0 } }, 0],
    ['a person who reads', HELD, {}, {}, 1],
  ])('is offered to %s as the limits say', async (_, input, change, policy, count) => {
    const machine = world();
    machine.local.reading = found(policyText(policy));
    more = { ...more, policy: async () => machine.desk, ...change };
    const { err } = await sekisho(input, 'check');
    expect(err.split('train card').length - 1).toBe(count);
    expect((await training.read()).moments ?? []).toHaveLength(count);
  });

  it('is offered no more often than in the app: both have one history', async () => {
    for (let at = 0; at < 3; at++) await sekisho(HELD, 'check');
    const { moments = [] } = await training.read();
    expect(moments).toHaveLength(2);
    expect(new Set(moments.map(({ card, lesson }) => `${lesson}/${card}`)).size).toBe(2);
  });
});

describe('trying a card out', () => {
  it('shows the line and the card, and keeps nothing', async () => {
    const { exit, out } = await sekisho('', 'train', 'card', '--try', 'payment-card');
    expect([exit, (await training.read()).moments ?? []]).toEqual([0, []]);
    expect(out).toMatch(/^sekisho: .*sekisho train card\n/u);
  });

  it('names the category that was meant', async () => {
    const { exit, err } = await sekisho('', 'train', 'card', '--try', 'phon');
    expect([exit, err]).toEqual([2, `sekisho: ${words.noCategory('phon', 'phone')}\n`]);
  });
});
