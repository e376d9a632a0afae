import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { EvidencePart } from '../../../renderer/screens/evidence/evidence.tsx';
import { periodOf } from '../../../renderer/screens/evidence/periods.ts';
import { HistoryScreen } from '../../../renderer/screens/history/history-screen.tsx';
import { someFacts } from '../../evidence/some-facts.ts';
import { click, render } from '../parts/render.ts';
import { button, openRoute, settled, speak, standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;

/** happy-dom has no constructed style sheets; what they do is looked at in a real browser. */
beforeEach(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      text = '';
      replaceSync(text: string) {
        this.text = text;
      }
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
});
afterEach(() => {
  close();
  openRoute('#/history');
  speak('ja');
  vi.unstubAllGlobals();
});

const ENTRY = {
  id: 'one',
  at: new Date().toISOString(),
  host: 'loopback',
  site: 'claude',
  tier: 'public',
  action: 'block',
  outcome: 'held',
  counts: { credential: 1 },
  found: { credential: { high: 1 } },
  rules: [],
  released: 0,
  added: 0,
  length: 10,
  policy: { id: 'starter', version: 1 },
};

async function open() {
  const fake = await standIn({ start: { 'history.jsonl': `${JSON.stringify(ENTRY)}\n` } });
  const shown = render(<EvidencePart />);
  close = shown.close;
  await settled();
  return { ...fake, page: shown.host };
}

describe('the evidence report', () => {
  it('is a part of the record’s screen', async () => {
    await standIn();
    openRoute('#/history/evidence');
    const shown = render(<HistoryScreen />);
    close = shown.close;
    await settled();
    expect(shown.host.querySelector('.record-parts a[aria-current]')?.textContent).toBe('取り組みの報告');
    expect(shown.host.querySelectorAll('h1')).toHaveLength(1);
    expect(shown.host.querySelector('article h2')?.textContent).toBe('生成AI利用の取り組み報告');
  });

  it('shows the figures of the days and takes the language at once', async () => {
    const { page, asked } = await open();
    expect(page.querySelector('[data-figure="secrets-stopped"]')?.textContent).toContain('1 / 1 (100.0%)');
    speak('en');
    expect(page.querySelector('[data-figure="secrets-stopped"]')?.textContent).toContain('1 of 1 findings');
    expect(asked.filter((name) => name === 'evidence.read')).toHaveLength(1);
  });

  it('brings its own paper, and takes it away again', async () => {
    const { page } = await open();
    expect(page.querySelector('article')).not.toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(1);
    close();
    close = () => undefined;
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('asks again for other days, and not for days that cannot be', async () => {
    const { page, asked } = await open();
    const asks = () => asked.filter((name) => name === 'evidence.read').length;
    const preset = (index: number) => page.querySelectorAll<HTMLInputElement>('.segmented input')[index];
    click(preset(0));
    expect(page.querySelector('.loading')?.textContent).toBe('記録を数えています');
    await settled();
    expect(page.querySelector('.loading')).toBeNull();
    expect(asks()).toBe(2);
    expect(page.querySelector('[data-figure="secrets-stopped"]')?.textContent).toContain(
      'この期間のデータはありません',
    );
    click(preset(3));
    const [from, to] = page.querySelectorAll<HTMLInputElement>('input[type="date"]');
    await type(to, '2020-01-01');
    expect(page.querySelector('.field__problem')?.textContent).toContain('後の日');
    expect(asks()).toBe(2);
    await type(from, '2019-01-01');
    expect(asks()).toBe(3);
  });

  it('says why it could not be made, and tries again', async () => {
    await standIn();
    let isBroken = true;
    const problem = { path: '', message: { ja: '記録が読めません', en: 'no' } };
    setHost({
      call: async () => (isBroken ? { ok: false, code: 'failed', problem } : { ok: true, value: someFacts() }),
      listen: () => () => undefined,
    });
    const shown = render(<EvidencePart />);
    close = shown.close;
    await settled();
    expect(shown.host.querySelector('[role="alert"]')?.textContent).toContain('記録が読めません');
    isBroken = false;
    click(button('もう一度試す', shown.host));
    await settled();
    expect(shown.host.querySelector('article')).not.toBeNull();
  });
});

async function type(field: HTMLInputElement | undefined, value: string): Promise<void> {
  if (field === undefined) throw new Error('no field');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}

describe('usual periods', () => {
  it.each([
    ['month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['month', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['year', '2026-03-31', '2025-04-01', '2026-03-31'],
    ['year', '2026-04-01', '2026-04-01', '2026-04-01'],
  ] as const)('%s on %s is %s to %s', (preset, today, from, to) => {
    expect(periodOf(preset, today)).toEqual({ from, to });
  });
});
