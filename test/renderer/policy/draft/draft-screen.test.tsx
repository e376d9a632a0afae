import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DRAFT_FILE } from '../../../../electron/app/policy-draft/draft-handlers.ts';
import { useDraft } from '../../../../renderer/screens/policy/draft/draft-store.ts';
import type { PolicyDocument } from '../../../../shared/policy/document.ts';
import { click } from '../../parts/render.ts';
import { button, press } from '../../training/stand-in.ts';
import { fill, forgetDrafts, KEPT, openDraft, place, wait } from './open-draft.tsx';

let close: () => void = () => undefined;
beforeEach(forgetDrafts);
afterEach(() => close());

const open = async (...what: Parameters<typeof openDraft>) => {
  const opened = await openDraft(...what);
  close = opened.close;
  return opened;
};

describe('a draft', () => {
  it('starts from the policy in force, is kept by the host, and comes back', async () => {
    const { files, page } = await open('');
    click(button('下書きを始める'));
    click(button('いま適用されているポリシーをもとにする'));
    expect(page.textContent).toContain('company-policy');
    fill(place(page, 'issuer'), '情報システム部');
    await wait(450);
    expect(JSON.parse(files.content.get(DRAFT_FILE) ?? '')).toMatchObject({ issuer: '情報システム部' });
    close();
    act(() => useDraft.setState({ document: undefined }));
    const { page: again } = await open('', JSON.parse(files.content.get(DRAFT_FILE) ?? '') as PolicyDocument);
    expect(again.querySelector<HTMLInputElement>('[data-place="issuer"]')?.value).toBe('情報システム部');
  });

  it('says beside the field what the loader would say, and leads there', async () => {
    const { page } = await open('', KEPT);
    expect(page.textContent).toContain('このまま適用できます');
    fill(place(page, 'issuer'), '');
    expect(page.textContent).toContain('直すところが1か所あります');
    const field = place(page, 'issuer');
    const described = field
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id));
    expect(described?.map((item) => item?.textContent)).toContain('空にはできません');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    click(button('ここを直す'));
    await wait(80);
    expect(document.activeElement).toBe(field);
  });

  it('takes back a word and not a letter, and takes it again', async () => {
    const { page } = await open('', KEPT);
    const field = place(page, 'issuer');
    for (const text of ['本', '本社']) fill(field, text);
    press('z', { ctrlKey: true, on: field ?? page });
    expect(useDraft.getState().document?.issuer).toBe('HQ');
    press('z', { ctrlKey: true, shiftKey: true, on: field ?? page });
    expect(useDraft.getState().document?.issuer).toBe('本社');
  });

  it('is not taken back while kanji are being chosen', async () => {
    const { page } = await open('', KEPT);
    fill(place(page, 'issuer'), '本社');
    press('z', { ctrlKey: true, isComposing: true, on: page });
    expect(useDraft.getState().document?.issuer).toBe('本社');
  });

  it('is dropped when asked, and comes back by undoing', async () => {
    const { page } = await open('', KEPT);
    click(button('下書きを捨てる'));
    expect(page.textContent).toContain('下書きはまだありません');
    act(() => useDraft.getState().undo());
    expect(page.textContent).toContain('hq');
  });
});

describe('the table of a draft', () => {
  it('is walked by arrows and written by keys', async () => {
    const { page } = await open('grid', KEPT);
    const cell = () => page.querySelector('[aria-selected="true"]');
    press('ArrowDown', { on: cell() ?? page });
    press('ArrowRight', { on: cell() ?? page });
    expect(document.activeElement).toBe(cell());
    press('4', { on: cell() ?? page });
    expect(cell()?.textContent).toContain('送らせない');
    press('m', { on: cell() ?? page });
    expect(useDraft.getState().document?.rules?.length).toBeGreaterThan(0);
    expect(useDraft.getState().problems).toEqual([]);
  });
});

describe('the lists of a draft', () => {
  it('shows what lies below, changes a copy of it, takes it away and puts it back', async () => {
    const { page } = await open('rules', KEPT);
    const first = () => page.querySelector('.item');
    expect(first()?.textContent).toContain('組み込みのポリシーから');
    click(button('編集', first() ?? page));
    click([...page.querySelectorAll<HTMLElement>('.item__fields input[type="radio"][value="block"]')][0]);
    expect(useDraft.getState().document?.rules).toMatchObject([{ id: 'secrets', action: 'block' }]);
    expect(first()?.textContent).toContain('組み込みから変更');
    click(button('削除', first() ?? page));
    expect(useDraft.getState().document?.without).toEqual(['rules/secrets']);
    click(button('元に戻す', first() ?? page));
    expect(useDraft.getState().document).toEqual(KEPT);
  });

  it('opens a new item for writing and names what it lacks', async () => {
    const { page } = await open('groups', KEPT);
    click(button('グループを追加'));
    const problem = page.querySelector('.item__fields .field__problem');
    expect(problem?.textContent).toBe('空にはできません');
    fill(place(page, 'groups[0].name.ja'), '営業');
    fill(place(page, 'groups[0].name.en'), 'Sales');
    fill(place(page, 'groups[0].members'), 'mori\nhost:pc-17');
    expect(useDraft.getState().document?.groups).toEqual([
      { id: 'group', name: { ja: '営業', en: 'Sales' }, members: ['mori', 'host:pc-17'] },
    ]);
    expect(useDraft.getState().problems).toEqual([]);
  });
});
