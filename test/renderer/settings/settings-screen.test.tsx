import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ports } from '../../../electron/app/ports.ts';
import { SettingsScreen } from '../../../renderer/screens/settings/settings-screen.tsx';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/contract/settings.ts';
import { STARTER_REPLY } from '../../electron/app/policy/starter-reply.ts';
import { click, render } from '../parts/render.ts';
import { button, press, settled, speak, standIn } from '../training/stand-in.ts';

const DESKTOP: Partial<Ports> = { host: 'desktop', powers: { clipboard: true, shortcut: true, links: true } };

let close: () => void = () => undefined;
afterEach(() => close());

async function open(more: Parameters<typeof standIn>[0] = {}, start: Readonly<Record<string, string>> = {}) {
  const host = await standIn({ ...more, start });
  const shown = render(<SettingsScreen />);
  close = shown.close;
  await settled();
  const kept = () => JSON.parse(host.files.content.get('settings.json') ?? '{}') as Record<string, unknown>;
  return { ...host, page: shown.host, kept };
}

function radio(page: HTMLElement, value: string, legend: string): HTMLInputElement {
  const group = [...page.querySelectorAll('fieldset')].find(
    (item) => item.querySelector('legend')?.textContent === legend,
  );
  const found = group?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (found === null || found === undefined) throw new Error(`there is no ${value}`);
  return found;
}

describe('the settings screen', () => {
  it('speaks another language at once and keeps it', async () => {
    const { page, kept } = await open();
    expect(page.querySelector('h1')?.textContent).toBe('設定');
    click(radio(page, 'en', '言語'));
    expect(page.querySelector('h1')?.textContent).toBe('Settings');
    await settled();
    expect(kept()).toMatchObject({ language: 'en' });
    click(radio(page, 'ja', 'Language'));
    await settled();
  });

  it('keeps the colours', async () => {
    const { page, kept } = await open();
    click(radio(page, 'dark', '配色'));
    await settled();
    expect(kept()).toMatchObject({ theme: 'dark' });
    expect(useSettings.getState().settings.theme).toBe('dark');
  });

  it('keeps the destination to start with', async () => {
    const { page, kept } = await open();
    const select = page.querySelector('select');
    if (select === null) throw new Error('there is no list of destinations');
    act(() => {
      select.value = 'claude';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
    expect(kept()).toMatchObject({ site: 'claude' });
  });

  it('still shows a destination that left the policy', async () => {
    const { page } = await open(
      {},
      { 'settings.json': JSON.stringify({ ...DEFAULT_SETTINGS, language: 'ja', site: 'gone' }) },
    );
    expect(page.querySelector('select')?.selectedOptions[0]?.textContent).toBe('gone（いまのポリシーにはありません）');
  });

  it('takes back what could not be kept and says so', async () => {
    const broken = { read: () => ({ language: 'ja' }), write: () => void 0 };
    const { page } = await open({ openSettings: () => ({ ...broken, write: () => failToWrite() }) });
    click(radio(page, 'dark', '配色'));
    await settled();
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('設定を保存できませんでした');
    expect(radio(page, 'system', '配色').checked).toBe(true);
  });

  it('says which Sekisho this is and where text goes', async () => {
    const { page } = await open(DESKTOP);
    expect(page.querySelector('.about')?.textContent).toMatch(/\d+\.\d+\.\d+.*デスクトップアプリ.*どこにも送りません/);
  });
});

describe('the shortcut', () => {
  it('is explained and switched off where the host cannot hear it', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('この画面では設定できません');
    for (const words of ['キーを変更', '使わない', '初期値に戻す']) expect(button(words)?.disabled).toBe(true);
  });

  it('is recorded from the keyboard, and the focus comes back', async () => {
    const { page, kept } = await open(DESKTOP);
    expect(page.textContent).not.toContain('この画面では設定できません');
    click(button('キーを変更'));
    expect(document.activeElement?.tagName).toBe('INPUT');
    press('J', { code: 'KeyJ', ctrlKey: true, altKey: true });
    await settled();
    expect(kept()).toMatchObject({ shortcut: 'CommandOrControl+Alt+J' });
    expect([...page.querySelectorAll('kbd')].map((cap) => cap.textContent)).toEqual(['Ctrl', 'Alt', 'J']);
    expect(document.activeElement).toBe(button('キーを変更'));
  });

  it('says what is wrong with a press and goes on listening', async () => {
    const { page, asked } = await open(DESKTOP);
    click(button('キーを変更'));
    press('k', { code: 'KeyK' });
    expect(page.querySelector('.shortcut__record [role="status"]')?.textContent).toContain('Ctrl、Alt、⌘');
    press('Enter', { code: 'Enter', ctrlKey: true });
    expect(page.querySelector('.shortcut__record [role="status"]')?.textContent).toContain('使えません');
    expect(asked).not.toContain('settings.write');
  });

  it('does not take the keys of a composition, and leaves with Escape', async () => {
    const { page, asked } = await open(DESKTOP);
    click(button('キーを変更'));
    press('k', { code: 'KeyK', ctrlKey: true, isComposing: true });
    press('k', { code: 'KeyK', ctrlKey: true, keyCode: 229 });
    press('Escape', { code: 'Escape' });
    expect(page.querySelector('.shortcut__record')).toBeNull();
    expect(asked).not.toContain('settings.write');
  });

  it('can be switched off and brought back', async () => {
    const { page, kept } = await open(DESKTOP);
    expect(button('初期値に戻す')?.disabled).toBe(true);
    click(button('使わない', page));
    await settled();
    expect(kept()).toMatchObject({ shortcut: '' });
    click(button('初期値に戻す'));
    await settled();
    expect(kept()).toMatchObject({ shortcut: DEFAULT_SETTINGS.shortcut });
  });
});

describe('what the company has decided', () => {
  const SAID: Settings = {
    language: 'ja',
    theme: 'dark',
    site: 'claude',
    shortcut: 'Alt+J',
    guard: false,
    furigana: false,
  };
  const DECIDED: PolicyReply = {
    ...STARTER_REPLY,
    policy: { ...STARTER_REPLY.policy, settings: SAID },
    values: Object.keys(SAID).map((name) => ({
      path: `settings/${name}`,
      source: { kind: 'company', place: 'policy.json' },
      locked: true,
      reason: undefined,
    })),
  };
  const controls = (page: HTMLElement) => [
    ...page.querySelectorAll<HTMLInputElement>('input, select, .shortcut__actions button'),
  ];

  it('is shown, dimmed, and says so beside each field', async () => {
    const { page } = await open({ ...DESKTOP, policy: DECIDED });
    expect(radio(page, 'dark', '配色').checked).toBe(true);
    expect(page.querySelector('select')?.value).toBe('claude');
    expect(page.querySelector<HTMLInputElement>('[role="switch"]')?.checked).toBe(false);
    expect(controls(page).filter((control) => !control.matches(':disabled'))).toEqual([]);
    const hints = [...page.querySelectorAll('.field__hint')].map((hint) => hint.textContent);
    expect(hints).toEqual(Array.from({ length: 5 }, () => '会社のポリシーで決められています'));
  });

  it('leaves the rest to the person', async () => {
    const values = DECIDED.values.filter(({ path }) => path === 'settings/guard');
    const { page, kept } = await open({ ...DESKTOP, policy: { ...DECIDED, values } });
    expect(controls(page).filter((control) => control.matches(':disabled'))).toEqual([
      page.querySelector('[role="switch"]'),
    ]);
    click(radio(page, 'light', '配色'));
    await settled();
    expect(kept()).toEqual({ theme: 'light' });
  });
});

function failToWrite(): void {
  throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
}

speak('ja');
