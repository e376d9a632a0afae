import { afterEach, describe, expect, it } from 'vitest';
import { click } from '../parts/render.ts';
import { chooseNumber, LESSON, leave, open, reload, takeLesson } from './learner.tsx';
import { button, press, settled, standIn } from './stand-in.ts';

afterEach(leave);

const GRADED = LESSON.cards.filter((card) => card.kind !== 'read').length;

describe('a lesson', () => {
  it('starts from its cover and names its sources', async () => {
    await standIn();
    const host = await open();
    for (const source of LESSON.sources) expect(host.textContent).toContain(source.title.ja);
    click(button('始める'));
    await settled();
    expect(host.textContent).toContain(`${LESSON.cards.length}枚中1枚目`);
    expect(host.querySelector('progress')?.value).toBe(0);
    // The button that was pressed is gone; the keyboard and screen readers go on in the card.
    expect(document.activeElement).toBe(host.querySelector('.lesson__card'));
  });

  it('is passed with every answer right', async () => {
    const { files } = await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    await takeLesson(true);
    expect(host.querySelector('h1')?.textContent).toBe('合格です');
    expect(host.textContent).toContain(`${GRADED}問中${GRADED}問正解`);
    expect(files.content.get('progress.jsonl')).toContain('"score":1');
  });

  it('is failed with every question wrong, and can be taken again', async () => {
    await standIn();
    const host = await open();
    click(button('始める'));
    await settled();
    await takeLesson(false);
    expect(host.querySelector('h1')?.textContent).toBe('あと少しです');
    expect(host.querySelectorAll('.answers__row:not([data-right])')).toHaveLength(GRADED);
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
    files.broken.add('progress.jsonl');
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
    const kept = files.content.get('progress.jsonl');
    click(button('前のカード'));
    expect(host.textContent).toContain('枚中1枚目');
    click(button('次へ'));
    press(chooseNumber(true));
    press('Enter', { on: document.body });
    await settled();
    expect(host.textContent).toContain('枚中3枚目');
    expect(files.content.get('progress.jsonl')).toBe(kept);
  });

  it('that does not exist leads back to the list', async () => {
    await standIn();
    const host = await open('#/training/no-such-lesson');
    expect(host.textContent).toContain('このレッスンは見つかりませんでした');
    expect(host.querySelector('a')?.getAttribute('href')).toBe('#/training');
  });
});
