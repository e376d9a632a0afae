import { afterEach, describe, expect, it } from 'vitest';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { click } from '../parts/render.ts';
import { LESSON, leave, open } from './learner.tsx';
import { button, settled, speak, standIn } from './stand-in.ts';

afterEach(leave);

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
    files.broken.add('progress.jsonl');
    const host = await open('#/training');
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('学習の記録を読み込めませんでした');
    files.broken.clear();
    click(button('もう一度試す'));
    await settled();
    expect(host.querySelector('[role="alert"]')).toBeNull();
    expect(host.textContent).toContain(LESSON.title.ja);
  });
});
