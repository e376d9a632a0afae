import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import MomentPanel from '../../../renderer/screens/training/moment-panel.tsx';
import { TryMoment } from '../../../renderer/screens/training/try-moment.tsx';
import { useMoment } from '../../../renderer/state/moment-store.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useProgress } from '../../../renderer/state/progress-store.ts';
import type { CheckResult } from '../../../shared/policy/check-result.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { guardWords } from '../../../shared/words/guard-words.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { click, render } from '../parts/render.ts';
import { button, settled, standIn } from './stand-in.ts';

const finding = {
  detector: 'personal/phone',
  category: 'phone',
  start: 0,
  end: 4,
  confidence: 1,
  seen: 'plain',
  because: [],
} as const;
const HELD: CheckResult = {
  action: 'redact',
  rule: 'none',
  site: 'chatgpt',
  redacted: '[PHONE_1]',
  policy: { id: 'starter', version: 1, source: 'starter' },
  findings: [{ ...finding, action: 'redact', rule: 'none', mode: 'enforce' }],
};

let close: () => void = () => undefined;
afterEach(() => {
  close();
  useMoment.setState({ shown: undefined, isOpen: false });
  useProgress.setState({ progress: undefined, problem: undefined });
});

async function offered(result: CheckResult = HELD) {
  const host = await standIn();
  usePolicy.setState({ policy: STARTER_POLICY });
  const shown = render(<MomentPanel />);
  close = shown.close;
  await act(async () => useMoment.getState().offer(result));
  await settled();
  return { ...host, page: shown.host };
}

describe('the card after a check', () => {
  it('is a line in the corner that takes no focus, and opens when it is wanted', async () => {
    const { page, files } = await offered();
    expect(page.textContent).toContain('いまのチェックから、一枚だけ');
    expect(document.activeElement).toBe(document.body);
    expect(page.querySelector('.lesson__card')).toBeNull();
    expect(files.content.get('progress.jsonl')).toContain('"kind":"moment"');
    click(button('見る'));
    expect(page.querySelector('.lesson__card')).not.toBeNull();
  });

  it('explains the answer after the host has kept it, and goes away', async () => {
    const { page, files } = await offered();
    click(button('見る'));
    const { card } = useMoment.getState().shown?.single ?? {};
    if (card?.kind !== 'choose') throw new Error('the first card is a question');
    click(page.querySelectorAll('input')[card.choices.findIndex(({ right }) => right)] ?? null);
    click(button('回答する'));
    await settled();
    expect(page.textContent).toContain('正解です');
    expect(files.content.get('progress.jsonl')).toMatch(/"kind":"moment-answered","id":"[^"]+","right":true/u);
    click(button('閉じる'));
    expect(page.textContent).toBe('');
  });

  it('counts what another window showed since: there is one history', async () => {
    const { page, files } = await offered();
    act(() => useMoment.getState().close());
    const at = new Date().toISOString();
    const shown = ['x', 'y'].map((id) => ({ kind: 'moment', id, lesson: 'other', lessonVersion: 1, card: id, at }));
    files.content.set('progress.jsonl', shown.map((event) => `${JSON.stringify(event)}\n`).join(''));
    await act(async () => useMoment.getState().offer(HELD));
    expect(page.textContent).toBe('');
  });

  it('opens where another window offered it', async () => {
    const { page } = await offered({ ...HELD, action: 'allow' });
    const [lesson] = LESSONS;
    const card = lesson?.cards.find(({ kind }) => kind === 'choose');
    await act(async () => useMoment.getState().open({ id: 'x', lesson: lesson?.id ?? '', card: card?.id ?? '' }));
    expect(page.querySelector('.lesson__card')).not.toBeNull();
    act(() => useMoment.getState().close());
    await act(async () => useMoment.getState().open({ id: 'x', lesson: 'gone', card: 'gone' }));
    expect(page.textContent).toBe('');
  });

  it('does not come for what may pass, and not where the host cannot keep it', async () => {
    expect((await offered({ ...HELD, action: 'allow' })).page.textContent).toBe('');
    close();
    const { files } = await standIn();
    files.broken.add('progress.jsonl');
    await act(async () => useMoment.getState().offer(HELD));
    expect(useMoment.getState().shown).toBeUndefined();
  });
});

describe('trying it out', () => {
  it.each([
    ['redact', guardWords.ja.learn(0).slice(0, 6)],
    ['warn', momentWords.ja.notHeld],
  ] as const)('says how the card is offered in each place: %s', async (action, guard) => {
    const { files } = await standIn();
    const when = { categories: ['person'] } as const;
    const rules = [{ id: 'people', about: 'finding', when, action, mode: 'enforce' }] as const;
    usePolicy.setState({ policy: { ...STARTER_POLICY, rules } });
    const shown = render(<TryMoment progress={{ attempts: [] }} />);
    close = shown.close;
    click(button(momentWords.ja.tryShow));
    const [page, copies, terminal] = [...shown.host.querySelectorAll('.try-moment__places dd')];
    expect(page?.textContent).toContain(momentWords.ja.title);
    expect(copies?.textContent).toContain(guard);
    expect(terminal?.textContent).toMatch(/^sekisho: .*sekisho train card$/u);
    expect(files.content.get('progress.jsonl')).toBeUndefined();
  });
});
