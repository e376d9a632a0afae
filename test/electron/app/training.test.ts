import { describe, expect, it } from 'vitest';
import { EARLIER_FILE, PROGRESS_FILE, progressFile } from '../../../electron/app/progress-file.ts';
import { type Course, openTraining } from '../../../electron/app/training.ts';
import { Refusal } from '../../../shared/contract/dispatch.ts';
import { gradeAttempt } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import { fakeHost } from './fake-ports.ts';

const both = (text: string) => ({ ja: text, en: text });
const choice = (id: string, right: boolean) => ({ id, text: both(id), right, feedback: both('') });
const lesson: Lesson = {
  id: 'basics',
  version: 2,
  order: 1,
  audience: 'everyone',
  title: both('t'),
  summary: both('s'),
  about: [],
  minutes: 1,
  passMark: 0.5,
  sources: [],
  cards: [
    { kind: 'read', id: 'intro', heading: both('h'), body: [] },
    { kind: 'choose', id: 'one', question: both('q'), choices: [choice('a', true), choice('b', false)] },
    { kind: 'choose', id: 'two', question: both('q'), choices: [choice('a', false), choice('b', true)] },
  ],
};
const course: Course = { lessons: [lesson], grade: gradeAttempt };

const open = (content?: string, lessons: readonly Lesson[] = [lesson]) => {
  const host = fakeHost(content === undefined ? {} : { [PROGRESS_FILE]: content });
  const training = openTraining(host.ports, async () => ({ ...course, lessons }));
  return { ...host, training, kept: () => progressFile(host.files).read() };
};

const started = async () => {
  const host = open();
  const { attempts } = await host.training.start('basics');
  const attempt = attempts.at(-1)?.id ?? '';
  const answer = (card: string, ...given: string[]) => host.training.answer({ attempt, card, answer: given });
  return { ...host, attempt, answer };
};

const refusal = async (work: Promise<unknown>) => {
  const error = await work.catch((reason: unknown) => reason);
  return error instanceof Refusal ? error.problem.message : error;
};

describe('training', () => {
  it('stores the attempt and every answer before it returns', async () => {
    const { answer, kept } = await started();
    expect((await kept()).attempts).toHaveLength(1);
    const progress = await answer('intro');
    expect(await kept()).toEqual(progress);
    expect(progress.attempts[0]?.answers).toEqual([{ card: 'intro', answer: [], at: expect.any(String) as string }]);
  });

  it('sets the result with the answer that completes the lesson', async () => {
    const { answer } = await started();
    await answer('one', 'a');
    await answer('two', 'a');
    const { attempts } = await answer('intro');
    expect(attempts[0]?.finished).toEqual({ at: expect.any(String) as string, score: 0.5, passed: true });
  });

  it('keeps the first and the latest answer to a card', async () => {
    const { answer } = await started();
    await answer('one', 'b');
    await answer('one', 'a', 'b');
    const { attempts } = await answer('one', 'a');
    expect(attempts[0]?.answers.map((item) => item.answer)).toEqual([['b'], ['a']]);
  });

  it('resumes an open attempt and puts it last', async () => {
    const { training, attempt } = await started();
    const again = await training.start('basics');
    expect(again.attempts.map(({ id }) => id)).toEqual([attempt]);
  });

  it('starts anew when the open attempt is of an older version of the lesson', async () => {
    const { ports } = await started();
    const newer = openTraining(ports, async () => ({ ...course, lessons: [{ ...lesson, version: 3 }] }));
    expect((await newer.start('basics')).attempts.map((item) => item.lessonVersion)).toEqual([2, 3]);
  });

  it('loses no answer when two arrive at once', async () => {
    const { answer, training } = await started();
    await Promise.all([answer('intro'), answer('one', 'a')]);
    expect((await training.read()).attempts[0]?.answers).toHaveLength(2);
  });

  it.each([
    ['unknown lesson', (host: Awaited<ReturnType<typeof started>>) => host.training.start('nothing'), 'unknownLesson'],
    ['unknown card', (host: Awaited<ReturnType<typeof started>>) => host.answer('three'), 'unknownCard'],
    ['unknown choice', (host: Awaited<ReturnType<typeof started>>) => host.answer('one', 'c'), 'wrongAnswer'],
    ['no choice', (host: Awaited<ReturnType<typeof started>>) => host.answer('one'), 'wrongAnswer'],
    [
      'an answer to a card that asks nothing',
      (host: Awaited<ReturnType<typeof started>>) => host.answer('intro', 'a'),
      'wrongAnswer',
    ],
    [
      'unknown attempt',
      (host: Awaited<ReturnType<typeof started>>) => host.training.answer({ attempt: 'x', card: 'one', answer: ['a'] }),
      'unknownAttempt',
    ],
  ] as const)('refuses %s', async (_name, act, words) => {
    const host = await started();
    const before = host.files.content.get(PROGRESS_FILE);
    expect(await refusal(act(host))).toEqual(hostWords[words]);
    expect(host.files.content.get(PROGRESS_FILE)).toBe(before);
  });

  it('refuses to answer when the lesson has been updated since', async () => {
    const { files, attempt } = await started();
    const newer = open(files.content.get(PROGRESS_FILE), [{ ...lesson, version: 3 }]);
    const answer = newer.training.answer({ attempt, card: 'one', answer: ['a'] });
    expect(await refusal(answer)).toEqual(hostWords.newerLesson);
  });

  it('takes spans with their language as the answer to a card with a text', async () => {
    const find = { kind: 'find-leak', id: 'leak', task: both('t'), text: both('x'), feedback: both('f') } as const;
    const { training } = open(undefined, [{ ...lesson, cards: [find, ...lesson.cards] }]);
    const attempt = (await training.start('basics')).attempts[0]?.id ?? '';
    const answer = (...given: string[]) => training.answer({ attempt, card: 'leak', answer: given });
    expect((await answer('ja', '0-1', '5-9')).attempts[0]?.answers).toHaveLength(1);
    expect(await refusal(answer('ja', 'some text'))).toEqual(hostWords.wrongAnswer);
  });

  it.each(['{', '{}', '[]', '{"attempts":[{}]}'])(
    'keeps an unreadable file of an earlier version aside and says so: %s',
    async (content) => {
      const { ports, files } = fakeHost({ [EARLIER_FILE]: content });
      const training = openTraining(ports, async () => course);
      expect(await training.read()).toEqual({ attempts: [] });
      expect(training.troubles()).toEqual(['progress-unreadable']);
      expect(files.content.get(`${EARLIER_FILE}.unreadable`)).toBe(content);
    },
  );

  it('goes on with what an earlier version kept, and leaves its file alone', async () => {
    const kept = JSON.stringify({
      attempts: [
        {
          id: 'old',
          lesson: 'basics',
          lessonVersion: 2,
          startedAt: '2026-01-01T00:00:00Z',
          answers: [{ card: 'one', answer: ['a'], at: '2026-01-01T00:01:00Z' }],
        },
      ],
    });
    const { ports, files } = fakeHost({ [EARLIER_FILE]: kept });
    const training = openTraining(ports, async () => course);
    expect((await training.start('basics')).attempts.map(({ id }) => id)).toEqual(['old']);
    await training.answer({ attempt: 'old', card: 'intro', answer: [] });
    const { attempts } = await training.answer({ attempt: 'old', card: 'two', answer: ['b'] });
    expect(attempts[0]?.finished).toMatchObject({ score: 1, passed: true });
    expect(files.content.get(EARLIER_FILE)).toBe(kept);
  });

  it('keeps how long a card was in sight', async () => {
    const { training, attempt } = await started();
    const { attempts } = await training.answer({ attempt, card: 'one', answer: ['a'], seconds: 12 });
    expect(attempts[0]?.answers[0]?.seconds).toBe(12);
  });

  it('keeps a card that was shown by itself, and its first answer', async () => {
    const { training, kept } = await started();
    const moment = (await training.showMoment({ lesson: 'basics', card: 'one', review: true })).moments?.at(-1);
    await training.answerMoment({ id: moment?.id ?? '', right: false });
    await training.answerMoment({ id: moment?.id ?? '', right: true });
    expect((await kept()).moments).toEqual([{ ...moment, review: true, right: false }]);
    expect(await refusal(training.showMoment({ lesson: 'basics', card: 'x', review: false }))).toEqual(
      hostWords.unknownCard,
    );
    expect(await refusal(training.answerMoment({ id: 'x', right: true }))).toEqual(hostWords.unknownAttempt);
  });

  it('rejects an answer that the disk did not take', async () => {
    const { answer, files } = await started();
    files.broken.add(PROGRESS_FILE);
    await expect(answer('one', 'a')).rejects.toThrow('EIO');
  });
});
