import { afterEach, describe, expect, it } from 'vitest';
import type { Ports } from '../../../electron/app/ports.ts';
import { GuardField } from '../../../renderer/screens/settings/guard-field.tsx';
import { guardWords } from '../../../shared/words/guard-words.ts';
import { click, render } from '../parts/render.ts';
import { settled, standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;
afterEach(() => close());

async function open(more: Partial<Ports>) {
  const host = await standIn(more);
  const shown = render(<GuardField />);
  close = shown.close;
  const box = shown.host.querySelector('input');
  if (box === null) throw new Error('there is no switch');
  const kept = () => JSON.parse(host.files.content.get('settings.json') ?? '{}') as Record<string, unknown>;
  return { box, page: shown.host, kept };
}

describe('the setting of the clipboard guard', () => {
  it('is on at first, and what is chosen is kept', async () => {
    const { box, kept, page } = await open({ host: 'desktop' });
    expect([box.checked, box.disabled]).toEqual([true, false]);
    expect(page.textContent).not.toContain(guardWords.ja.settings.unable);
    click(box);
    await settled();
    expect([box.checked, kept().guard]).toEqual([false, false]);
    click(box);
    await settled();
    expect([box.checked, kept().guard]).toEqual([true, true]);
  });

  it('says where it works, where it does not', async () => {
    const { box, page } = await open({ host: 'loopback' });
    expect([box.checked, box.disabled]).toEqual([false, true]);
    expect(page.textContent).toContain(guardWords.ja.settings.unable);
  });
});
