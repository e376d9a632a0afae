import { afterEach, describe, expect, it } from 'vitest';
import { useToasts } from '../../../renderer/parts/toast.tsx';
import { HistoryScreen } from '../../../renderer/screens/history/history-screen.tsx';
import type { Entry } from '../../../shared/record/entry.ts';
import { click, render } from '../parts/render.ts';
import { button, settled, speak, standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;
afterEach(() => close());

function entry(id: number, change: Partial<Entry> = {}): Entry {
  return {
    id: `entry-${id}`,
    at: new Date(2026, 1, 10, 9, 0, id).toISOString(),
    host: 'loopback',
    site: 'claude',
    tier: 'public',
    action: 'redact',
    outcome: 'copied-safe',
    counts: { person: 2, email: 1 },
    released: 0,
    added: 0,
    length: 1234,
    policy: { id: 'starter', version: 1 },
    ...change,
  };
}

async function open(entries: readonly Entry[]) {
  const host = await standIn({ start: { 'history.jsonl': entries.map((item) => JSON.stringify(item)).join('\n') } });
  const shown = render(<HistoryScreen />);
  close = shown.close;
  await settled();
  return { ...host, page: shown.host };
}

describe('the history screen', () => {
  it('shows what an entry holds, in both languages', async () => {
    const { page } = await open([entry(1), entry(2, { site: 'gone', action: 'block', outcome: 'held', counts: {} })]);
    const rows = () => [...page.querySelectorAll('.entry')].map((row) => row.textContent);
    expect(rows()[0]).toMatch(/送信不可gone 送信を見合わせた見つかったものなし/);
    expect(rows()[1]).toMatch(/9:00.*伏せて送信Claude 安全な文面をコピー人名 2メールアドレス 1.*1,234文字/);
    speak('en');
    expect(rows()[1]).toMatch(/9:00.*To be maskedClaude Safe text copiedPerson 2E-mail address 1.*1,234 characters/);
    speak('ja');
  });

  it('shows why a text was let go as it was', async () => {
    const { page } = await open([entry(1, { outcome: 'sent-original', reason: 'sample', released: 1 })]);
    expect(page.querySelector('.entry')?.textContent).toContain('見本・テスト用の値');
    speak('en');
    expect(page.querySelector('.entry')?.textContent).toContain('sample or test values');
    speak('ja');
  });

  it('shows a text that could not be checked as just that', async () => {
    const { page } = await open([entry(1, { outcome: 'unchecked', action: 'block', counts: {} })]);
    expect(page.querySelector('.entry .chip')?.textContent).toBe('確認できなかった');
  });

  it('is honest when it is empty', async () => {
    const { page } = await open([]);
    expect(page.textContent).toContain('まだ記録はありません');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('#/check');
    expect(button('記録を消去')).toBeUndefined();
  });

  it('always says what is kept and where', async () => {
    expect((await open([])).page.textContent).toContain('records');
    close();
    expect((await open([entry(1)])).page.textContent).toContain('records');
  });

  it('shows a hundred entries, and more when asked', async () => {
    const { page } = await open(Array.from({ length: 130 }, (_, index) => entry(index)));
    expect(page.querySelectorAll('.entry')).toHaveLength(100);
    click(button('さらに30件を表示'));
    expect(page.querySelectorAll('.entry')).toHaveLength(130);
    expect(button('さらに')).toBeUndefined();
  });

  it('says so when it cannot be read, and tries again', async () => {
    const { page, files } = await open([entry(1)]);
    close();
    files.broken.add('history.jsonl');
    const shown = render(<HistoryScreen />);
    close = shown.close;
    await settled();
    expect(shown.host.querySelector('[role="alert"]')?.textContent).toContain('記録を読み込めませんでした');
    expect(shown.host.textContent).not.toContain('まだ記録はありません');
    files.broken.clear();
    click(button('もう一度試す'));
    await settled();
    expect(shown.host.querySelectorAll('.entry')).toHaveLength(1);
    expect(page.isConnected).toBe(false);
  });
});

describe('what is kept about a person', () => {
  const full = entry(1, {
    found: { person: { high: 2 }, phone: { low: 1 } },
    rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
    group: 'sales',
    lesson: 'what-may-leave',
  });

  it('is all there in words', async () => {
    const { page } = await open([full]);
    const details = page.querySelector('.entry__details')?.textContent;
    for (const said of [
      '人名 確実2',
      '電話番号',
      'personal-data（伏せて送信、2件）',
      'starter 第1版',
      'sales',
      'what-may-leave',
    ])
      expect(details).toContain(said);
  });

  it('says where an earlier version did not keep it', async () => {
    const { page } = await open([entry(1)]);
    expect(page.querySelector('.entry__details')?.textContent).toContain('以前の版の記録のため不明');
  });

  it('can be corrected by a wish that is kept beside the entry', async () => {
    const { page, files } = await open([full]);
    click(button('訂正を求める'));
    click(button('訂正の求めを残す'));
    await settled();
    expect(page.querySelector('.entry')?.textContent).toContain('訂正を求めました：自分の操作ではない');
    expect([...files.content.values()].join('')).toContain('"correction":{"entry":"entry-1","why":"not-me"');
  });

  it('can be taken along, all of it', async () => {
    await open([full]);
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    };
    click(button('控えを保存'));
    click(button('CSVで保存'));
    await settled();
    const [blob] = saved;
    const text = await blob?.text();
    expect(text).toContain('person:high=2 phone:low=1,personal-data=redact:2,');
  });

  it('and that the company receives nothing is told', async () => {
    const { page } = await open([full]);
    expect(page.textContent).toContain('会社にもほかの場所にも、何も送られません');
  });
});

describe('clearing the history', () => {
  it('asks first, and does nothing when told not to', async () => {
    const { page, asked } = await open([entry(1)]);
    click(button('記録を消去'));
    expect(page.querySelector('dialog[open]')?.textContent).toContain('1件の記録をこのパソコンから消します');
    click(button('やめる'));
    expect(page.querySelector('dialog[open]')).toBeNull();
    expect(asked).not.toContain('history.clear');
  });

  it('removes every entry and says how many', async () => {
    const { page, files } = await open([entry(1), entry(2)]);
    click(button('記録を消去'));
    click(button('すべて消去する'));
    await settled();
    expect(files.content.get('history.jsonl')).toBe('');
    expect(page.textContent).toContain('まだ記録はありません');
    expect(useToasts.getState().current?.text).toBe('2件の記録を消去しました。');
  });

  it('tells in the question when it failed, and keeps the entries', async () => {
    const { page, files } = await open([entry(1)]);
    click(button('記録を消去'));
    files.broken.add('history.jsonl');
    click(button('すべて消去する'));
    await settled();
    expect(page.querySelector('dialog[open] [role="alert"]')?.textContent).toContain('記録を消去できませんでした');
    expect(page.querySelectorAll('.entry')).toHaveLength(1);
  });
});
