import { afterEach, describe, expect, it } from 'vitest';
import { HistoryScreen } from '../../../renderer/screens/history/history-screen.tsx';
import { useIncidents } from '../../../renderer/screens/incident/incident-store.ts';
import { click, render } from '../parts/render.ts';
import { button, openRoute, settled, speak, standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;
afterEach(() => {
  close();
  useIncidents.setState({ incidents: undefined, current: undefined, problem: undefined });
  openRoute('#/check');
});

const earlier = {
  id: 'entry-1',
  at: '2026-01-01T09:00:00.000Z',
  host: 'loopback',
  site: 'claude',
  tier: 'public',
  action: 'redact',
  outcome: 'sent-original',
  counts: { phone: 2, credential: 1 },
  released: 0,
  added: 0,
  length: 9,
  policy: { id: 'starter', version: 1 },
};

async function open(start: Readonly<Record<string, string>> = {}) {
  const host = await standIn({ start });
  openRoute('#/history/incident');
  const shown = render(<HistoryScreen />);
  close = shown.close;
  await settled();
  return { ...host, page: shown.host };
}

const box = (page: ParentNode, name: string) =>
  [...page.querySelectorAll('label')].find((label) => label.textContent?.includes(name))?.querySelector('input');

describe('the incident guide', () => {
  it('begins with what an earlier check knows, and leads through the steps', async () => {
    const { page } = await open({ 'history.jsonl': JSON.stringify(earlier) });
    const [select] = [...page.querySelectorAll('select')];
    if (select === undefined) throw new Error('no checks to choose from');
    select.value = 'entry-1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(box(page, '電話番号')?.checked).toBe(true);
    click(box(page, 'AWS') ?? undefined);
    click(button('手引きを始める'));
    await settled();
    const steps = [...page.querySelectorAll('.step b')].map((step) => step.textContent);
    expect(steps).toHaveLength(7);
    expect(page.textContent).toContain('https://claude.ai/settings/data-privacy-controls');
    expect(page.textContent).toContain('https://console.aws.amazon.com/iam/home#/security_credentials');
    expect(page.textContent).toContain('おおむね3〜5日以内');
    speak('en');
    expect(page.textContent).toContain('Article 26');
    speak('ja');
  });

  it('keeps every tick, so that it goes on after it was closed', async () => {
    const { page, files } = await open();
    click(button('手引きを始める'));
    await settled();
    click(box(page, '会話を削除する') ?? undefined);
    await settled();
    expect(files.content.get('incidents.json')).toContain('"done":{"chat":"');
    expect(page.querySelector('.step[data-done]')?.textContent).toContain('会話を削除する');
    expect(page.querySelector('progress')?.value).toBe(1);
    const kept = files.content.get('incidents.json') ?? '';
    close();
    useIncidents.setState({ incidents: undefined, current: undefined });
    const again = await open({ 'incidents.json': kept });
    expect(again.page.querySelector('.step[data-done]')?.textContent).toContain('会話を削除する');
    click(button('手引きを終える'));
    await settled();
    expect(again.page.querySelector('.incident-list')?.textContent).toContain('に終えました');
  });

  it('makes a report without any text but the note, and keeps the note nowhere', async () => {
    const { page, files } = await open();
    click(button('手引きを始める'));
    await settled();
    const note = page.querySelector('textarea');
    if (note === null) throw new Error('no note');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(note, '昨日の夕方に気づいた');
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(page.querySelector('.print-sheet')?.textContent).toContain('昨日の夕方に気づいた');
    expect([...files.content.values()].join('')).not.toContain('昨日の夕方');
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    };
    click(button('文書で保存'));
    click(button('データで保存'));
    const [markdown = '', json = '{}'] = await Promise.all(saved.map((blob) => blob.text()));
    expect(markdown).toContain('# 生成AIへの誤送信の報告');
    expect(JSON.parse(json)).toMatchObject({ note: '昨日の夕方に気づいた' });
  });
});
