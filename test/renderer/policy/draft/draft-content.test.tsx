import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useDraft } from '../../../../renderer/screens/policy/draft/draft-store.ts';
import { click } from '../../parts/render.ts';
import { button, settled } from '../../training/stand-in.ts';
import { fill, forgetDrafts, KEPT, openDraft } from './open-draft.tsx';

let close: () => void = () => undefined;
beforeEach(forgetDrafts);
afterEach(() => close());

const open = async (...what: Parameters<typeof openDraft>) => {
  const opened = await openDraft(...what);
  close = opened.close;
  return opened;
};

describe('values that are kept as hashes', () => {
  it('are hashed as they are added, and the field forgets them', async () => {
    const { page } = await open('lists', KEPT);
    click(button('リストを追加'));
    const values = page.querySelector('textarea');
    fill(values, 'みどり商会\nAB-1234');
    click(button('ハッシュにして加える'));
    expect(values?.value).toBe('');
    expect(page.textContent).toContain('2件を加えました');
    const [list] = useDraft.getState().document?.lists ?? [];
    expect(list?.mask).toHaveLength(2);
    expect(JSON.stringify(useDraft.getState().document)).not.toContain('みどり');
    expect(useDraft.getState().problems).toEqual([]);
    const look = [...page.querySelectorAll('.lookup input')][0];
    fill(look, 'ab1234');
    expect(page.querySelector('.lookup')?.textContent).toContain('必ず伏せる');
    click(button('この値を削除'));
    expect(useDraft.getState().document?.lists?.[0]?.mask).toHaveLength(1);
  });
});

describe('terms', () => {
  it('are tried in a text, and a pattern that cannot run is named beside its field', async () => {
    const { page } = await open('terms', {
      ...KEPT,
      terms: [{ id: 'p', category: 'company-term', words: ['ひまわり計画'] }],
    });
    fill(page.querySelector('.bench textarea'), '来週のヒマワリ計画とPX-1234の件');
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ヒマワリ計画']);
    click(button('編集'));
    const pattern = page.querySelector('[data-place="terms[0].pattern"]');
    fill(pattern, 'PX-[0-9]{4}');
    // The engine of patterns is loaded when the first one is written, in its own time.
    const marked = () => [...page.querySelectorAll('mark')].map((mark) => mark.textContent);
    await expect.poll(() => settled().then(marked), { timeout: 10_000 }).toEqual(['ヒマワリ計画', 'PX-1234']);
    fill(pattern, '(?=x)');
    const invalid = () => pattern?.getAttribute('aria-invalid');
    await expect.poll(() => settled().then(invalid), { timeout: 10_000 }).toBe('true');
  });
});

describe('the changes of a draft', () => {
  it('stand in sentences, and copy as text', async () => {
    const copied: string[] = [];
    const clipboard = { read: async () => '', write: async (text: string) => void copied.push(text) };
    const { page } = await open('changes', { ...KEPT, without: ['rules/context'] }, { clipboard });
    const looser = [...page.querySelectorAll('.changes > li')].find((line) => line.textContent?.includes('context'));
    expect(looser?.textContent).toContain('緩くなる');
    click(button('変更点をコピー'));
    await settled();
    expect(copied[0]).toContain('(rules/context)');
  });
});
