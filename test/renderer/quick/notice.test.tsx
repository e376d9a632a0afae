import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { Notice } from '../../../renderer/screens/quick/notice.tsx';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { type GuardNotice, NOTICE_KINDS } from '../../../shared/contract/guard.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { guardWords } from '../../../shared/words/guard-words.ts';
import { click, render } from '../parts/render.ts';

const MASK: GuardNotice = {
  kind: 'mask',
  counts: { phone: 2, person: 1, credential: 1 },
  masked: 4,
  keys: { replace: 'CommandOrControl+Shift+Y' },
};

let close: () => void = () => undefined;
afterEach(() => close());

async function open(notice: GuardNotice | null, language: 'ja' | 'en' = 'ja') {
  const asked: unknown[] = [];
  let tell: (notice: GuardNotice) => void = () => undefined;
  setHost({
    async call(name, input) {
      if (name === 'guard.act') asked.push(input);
      return { ok: true, value: name === 'guard.read' ? { notice } : null };
    },
    listen(name, heard) {
      if (name === 'guard.notice') tell = heard as unknown as typeof tell;
      return () => undefined;
    },
  });
  useSettings.getState().take({ ...DEFAULT_SETTINGS, language });
  const shown = render(<Notice />);
  close = shown.close;
  await act(async () => undefined);
  return { page: shown.host, asked, tell: (next: GuardNotice) => act(() => tell(next)) };
}

describe('the notice', () => {
  it('shows kinds and counts, and the keys that work', async () => {
    const { page } = await open(MASK);
    expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '鍵・パスワード 1件',
      '個人情報 3件',
    ]);
    expect([...page.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['Ctrl', 'Shift', 'Y']);
  });

  it('does with the mouse what the keys do', async () => {
    const { page, asked } = await open({ ...MASK, keys: {} });
    expect(page.querySelectorAll('kbd')).toHaveLength(0);
    for (const button of page.querySelectorAll('button')) click(button);
    expect(asked).toEqual([{ act: 'dismiss' }, { act: 'replace' }, { act: 'open' }]);
  });

  it('offers to mark what is wrong and to learn, where there is something to', async () => {
    const { page, asked } = await open({ ...MASK, keys: {}, wrong: 'one', lesson: { seconds: 30 } });
    const [, , , wrong, learn] = page.querySelectorAll('button');
    expect([wrong?.textContent, learn?.textContent]).toEqual([guardWords.ja.wrong.one, guardWords.ja.learn(30)]);
    for (const button of [wrong, learn]) click(button ?? null);
    expect(asked).toEqual([{ act: 'wrong' }, { act: 'learn' }]);
  });

  it('turns into the next one', async () => {
    const { page, tell, asked } = await open(MASK);
    tell({ kind: 'replaced', counts: {}, masked: 4, keys: { undo: 'CommandOrControl+Shift+Backspace' } });
    expect(page.textContent).toContain(guardWords.ja.notice.replaced.title);
    click(page.querySelectorAll('button')[1]);
    expect(asked).toEqual([{ act: 'undo' }]);
  });

  it('is empty while there is none', async () => {
    expect((await open(null)).page.textContent).toBe('');
  });

  it.each(LANGUAGES.flatMap((language) => NOTICE_KINDS.map((kind) => [language, kind] as const)))(
    'says each in its words: %s %s',
    async (language, kind) => {
      const { page } = await open({ kind, counts: {}, masked: 0, keys: {} }, language);
      const { title, text } = guardWords[language].notice[kind];
      expect(page.querySelector('[role="status"]')?.textContent).toBe(`${title}${text}`);
    },
  );
});
