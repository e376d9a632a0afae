import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { writeRecord } from '../../../build/many-entries.ts';
import { DashboardPart } from '../../../renderer/screens/dashboard/dashboard-part.tsx';
import { useDashboard } from '../../../renderer/screens/dashboard/dashboard-store.ts';
import { figuresCsv } from '../../../renderer/screens/dashboard/figures-csv.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { deskIn } from '../../electron/app/dashboard/desk-of.ts';
import { entryNamed } from '../../electron/app/records/entries.ts';
import { click, render } from '../parts/render.ts';
import { button, settled, speak, standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;
const FRESH = useDashboard.getState();
afterEach(() => {
  close();
  useDashboard.setState(FRESH, true);
  speak('ja');
});

const ENTRIES: readonly Entry[] = [
  entryNamed('a', { at: '2026-01-01T09:00:00.000Z' }),
  entryNamed('b', { at: '2026-03-01T09:00:00.000Z', outcome: 'sent-original', released: 2, reason: 'mistaken' }),
  entryNamed('c', { at: '2026-03-02T09:00:00.000Z', action: 'block', outcome: 'held', site: 'claude' }),
  entryNamed('d', { at: '2026-03-03T09:00:00.000Z', action: 'warn', outcome: 'sent-safe', group: 'sales' }),
];

async function open(entries: readonly Entry[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-dashboard-'));
  if (entries.length > 0) writeRecord(folder, entries);
  await standIn({ dashboard: () => deskIn(folder) });
  const shown = render(<DashboardPart />);
  close = shown.close;
  await eventually(() => useDashboard.getState().view !== undefined);
  return { page: shown.host, folder };
}

/** The desk reads a disk, so its answers take more than a turn. */
async function eventually(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 400 && !isSo(); round++) {
    await act(async () => {
      await new Promise((resume) => setTimeout(resume, 5));
    });
  }
  await settled();
}

const section = (page: ParentNode, title: string) =>
  [...page.querySelectorAll('section.card')].find((card) => card.querySelector('h2')?.textContent === title);
const totals = (page: ParentNode) => [...page.querySelectorAll('.dash-totals dd')].map((item) => item.textContent);

describe('the dashboard', () => {
  it('shows the last 90 days with a record, each drawing with a table, in both languages', async () => {
    const { page } = await open(ENTRIES);
    expect(totals(page)).toEqual(['4', '0', '1', '2', '1']);
    for (const drawing of page.querySelectorAll('svg[role="img"]'))
      expect(drawing.closest('section.card')?.querySelector('table')).not.toBeNull();
    expect(section(page, '送信先')?.textContent).toContain('Claude1');
    expect(section(page, 'よくはたらいたルール')?.textContent).toContain('personal-data');
    speak('en');
    expect(section(page, 'Destinations')?.textContent).toContain('Claude1');
    expect(page.textContent).not.toMatch(/[ぁ-んァ-ン]/u);
  });

  it('says how many findings people called wrong, of how many, and what it does not know', async () => {
    const { page } = await open(ENTRIES);
    const card = section(page, '誤検出と知らされた割合');
    expect(card?.textContent).toContain('25% 8件中2件');
    expect(card?.textContent).toContain('知らせなかった誤りは含まれません');
  });

  it('says how checks ended, and the time that was saved only under an assumption that can be changed', async () => {
    const { page } = await open(ENTRIES);
    const card = section(page, '「伏せて送信」で仕事を止めずに済んだ割合');
    expect(card?.textContent).toContain('安全な文面で続行 50%・元のまま 50%・送らなかった 0%');
    expect(card?.querySelector('input')?.value).toBe('5');
    expect(card?.textContent).toContain('測った値ではなく、仮定です');
  });

  it('asks for another period and for one destination', async () => {
    const { page } = await open(ENTRIES);
    await act(() => useDashboard.getState().ask({ from: '2026-03-01' }));
    expect(totals(page)[0]).toBe('3');
    await act(() => useDashboard.getState().ask({ site: 'claude' }));
    expect(totals(page)).toEqual(['1', '0', '0', '0', '1']);
    await act(() => useDashboard.getState().ask({ tier: 'forbidden' }));
    expect(page.textContent).toContain('この条件に当てはまる記録はありません');
  });

  it('helps where there is nothing yet, and tells which files could not be read', async () => {
    const { page, folder } = await open([]);
    expect(page.textContent).toContain('まだ集計できる記録がありません');
    writeFileSync(join(folder, 'broken.csv'), 'a,b\n1,2\n');
    click(page.querySelector('input[value="folder"]'));
    await act(() => useDashboard.getState().open('folder', folder));
    expect(page.querySelector('.dash-table')?.textContent).toContain('broken.csv1列の見出しがありません');
    await act(() => useDashboard.getState().open('folder', join(folder, 'nowhere')));
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('ENOENT');
  });

  it('gives the figures that show as CSV, with what was asked for', async () => {
    const { page } = await open(ENTRIES);
    expect(button('この集計をCSVで保存', page)).toBeDefined();
    const { figures, trend, asked } = useDashboard.getState();
    if (figures === undefined || asked === undefined) throw new Error('nothing shows');
    const csv = figuresCsv({ figures, trend, asked }, 'ja').split('\r\n');
    expect(csv).toContain('件数,チェック,,4');
    expect(csv).toContain('条件,終了日,,2026-03-03');
    expect(csv).toContain('送信先,claude,送信不可,1');
  });
});
