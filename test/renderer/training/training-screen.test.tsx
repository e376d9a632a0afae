import { afterEach, describe, expect, it } from 'vitest';
import { TrainingScreen } from '../../../renderer/screens/training/training-screen.tsx';
import { useTraining } from '../../../renderer/screens/training/training-store.ts';
import { leaksOf } from '../../../shared/train/grade.ts';
import type { FindLeakCard, Lesson } from '../../../shared/train/lesson.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { wordsOf } from '../../../shared/train/words-of.ts';
import { click, render } from '../parts/render.ts';
import { button, openRoute, press, settled, speak, standIn } from './stand-in.ts';

const LESSON = LESSONS[0] as Lesson;
const PLACE = `#/training/${LESSON.id}`;
let close: () => void = () => undefined;

afterEach(() => {
  close();
  useTraining.setState({ progress: undefined, problem: undefined });
});

async function open(hash = PLACE) {
  openRoute(hash);
  const shown = render(<TrainingScreen />);
  close = shown.close;
  await settled();
  return shown.host;
}

/** A new page: nothing of the old one's memory is left. */
async function reload() {
  close();
  useTraining.setState({ progress: undefined, problem: undefined });
  return open();
}

function chooseNumber(right: boolean): string {
  const card = LESSON.cards.find((item) =>
    document.body.textContent?.includes('question' in item ? item.question.ja : '\0'),
  );
  if (card?.kind !== 'choose') throw new Error('no question is shown');
  return String(card.choices.findIndex((choice) => choice.right === right) + 1);
}

function markLeaks(card: FindLeakCard): void {
  const leaks = leaksOf(card, 'ja');
  for (const [index, word] of wordsOf(card.text.ja).entries()) {
    const isLeak = leaks.some((leak) => leak.start < word.end && word.start < leak.end);
    if (word.mark && isLeak) click(document.querySelector(`[data-word="${index}"]`));
  }
}

/** Goes through the lesson from where it stands, with every answer right or every question wrong. */
async function takeLesson(right: boolean): Promise<void> {
  for (const card of LESSON.cards) {
    if (card.kind === 'choose') press(chooseNumber(right));
    if (card.kind === 'find-leak') {
      if (right) markLeaks(card);
      else click(document.querySelector('[data-word]'));
      click(button('これで回答する'));
    } else {
      press('Enter', { on: document.body });
    }
    await settled();
    if (card.kind !== 'read') press('Enter', { on: document.body });
    await settled();
  }
}

describe('the shelf', () => {
  it('shows every lesson with its standing in both languages', async () => {
    await standIn();
    const host = await open('#/training');
    speak('ja');
    for (const lesson of LESSONS) expect(host.textContent).toContain(lesson.title.ja);
    expect(host.textContent).toContain('未受講');
    expect(host.textContent).toContain(`約${LESSON.minutes}分`);
    speak('en');
    expect(host.textContent).toContain(LESSON.title.en);
    expect(host.textContent).toContain('Not started');
    speak('ja');
  });

  it('says so when the record cannot be read, and tries again', async () => {
    const { files } = await standIn();
    files.broken.add('progress.json');
    const host = await open('#/training');
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('学習の記録を読み込めませんでした');
    files.broken.clear();
    click(button('もう一度試す'));
    await settled();
    expect(host.querySelector('[role="alert"]')).toBeNull();
    expect(host.textContent).toContain(LESSON.title.ja);
  });
});

describe('a lesson', () => {
  it('starts from its cover and names its sources', async () => {
    await standIn();
    const host = await open();
    for (const source of LESSON.sources) expect(host.textContent).toContain(source.title.ja);
    click(button('始める'));
    await settled();
    expect(host.textContent).toContain(`${LESSON.cards.length}枚中1枚目`);
    expect(host.querySelector('progress')?.value).toBe(0);
  });

  it('is passed by keyboard alone with every answer right', async () => {
    const { files } = await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    await takeLesson(true);
    expect(host.querySelector('h1')?.textContent).toBe('合格です');
    expect(host.textContent).toContain('7問中7問正解');
    expect(files.content.get('progress.json')).toContain('"score":1');
  });

  it('is failed with every question wrong, and can be taken again', async () => {
    await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    await takeLesson(false);
    expect(host.querySelector('h1')?.textContent).toBe('あと少しです');
    expect(host.querySelectorAll('.answers__row:not([data-right])')).toHaveLength(7);
    click(button('もう一度受ける'));
    await settled();
    expect(host.textContent).toContain(`${LESSON.cards.length}枚中1枚目`);
  });

  it('explains every choice after the answer, and no choice before', async () => {
    await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    press('Enter', { on: document.body });
    await settled();
    const card = LESSON.cards[1];
    if (card?.kind !== 'choose') throw new Error('the second card is a question');
    for (const choice of card.choices) expect(host.textContent).not.toContain(choice.feedback.ja);
    press(chooseNumber(false));
    click(button('回答する'));
    await settled();
    for (const choice of card.choices) expect(host.textContent).toContain(choice.feedback.ja);
    expect(host.querySelector('[role="status"]')?.textContent).toContain('惜しいところです');
    expect(document.activeElement).toBe(button('次へ'));
  });

  it('goes on with the same card after a reload', async () => {
    await standIn();
    await open();
    click(button('始める'));
    await settled();
    press('Enter', { on: document.body });
    await settled();
    const host = await reload();
    expect(host.textContent).toContain('枚中2枚目');
    press(chooseNumber(true));
    press('Enter', { on: document.body });
    await settled();
    expect((await reload()).textContent).toContain('枚中3枚目');
  });

  it('shows no next card until the answer is kept', async () => {
    const { files } = await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    files.broken.add('progress.json');
    press('Enter', { on: document.body });
    await settled();
    expect(host.textContent).toContain('枚中1枚目');
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('学習の記録を保存できませんでした');
    files.broken.clear();
    press('Enter', { on: document.body });
    await settled();
    expect(host.textContent).toContain('枚中2枚目');
  });

  it.each<[string, KeyboardEventInit]>([
    ['the Enter that confirms kanji', { isComposing: true }],
    ['an Enter of key code 229', { keyCode: 229 }],
    ['an Enter that is held down', { repeat: true }],
    ['Enter with Ctrl', { ctrlKey: true }],
  ])('does not move on for %s', async (_, more) => {
    await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    press('Enter', { on: document.body, ...more });
    await settled();
    expect(host.textContent).toContain('枚中1枚目');
  });

  it('looks back without changing an answer', async () => {
    const { files } = await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    press('Enter', { on: document.body });
    await settled();
    press(chooseNumber(false));
    press('Enter', { on: document.body });
    await settled();
    const kept = files.content.get('progress.json');
    click(button('前のカード'));
    expect(host.textContent).toContain('枚中1枚目');
    click(button('次へ'));
    press(chooseNumber(true));
    press('Enter', { on: document.body });
    await settled();
    expect(host.textContent).toContain('枚中3枚目');
    expect(files.content.get('progress.json')).toBe(kept);
  });

  it('that does not exist leads back to the list', async () => {
    await standIn();
    const host = await open('#/training/no-such-lesson');
    expect(host.textContent).toContain('このレッスンは見つかりませんでした');
    expect(host.querySelector('a')?.getAttribute('href')).toBe('#/training');
  });
});
