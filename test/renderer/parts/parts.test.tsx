import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/parts/button.tsx';
import { Select, Switch } from '../../../renderer/parts/fields.tsx';
import { Segmented } from '../../../renderer/parts/segmented.tsx';
import { Banner, Card } from '../../../renderer/parts/surfaces.tsx';
import { showToast, ToastHost, useToasts } from '../../../renderer/parts/toast.tsx';
import { click, render } from './render.ts';

let close: () => void = () => undefined;
function show(element: Parameters<typeof render>[0]): HTMLElement {
  const shown = render(element);
  close = shown.close;
  return shown.host;
}
afterEach(() => close());

describe('parts', () => {
  it('a button is a button and does not submit', () => {
    const pressed = vi.fn();
    const host = show(<Button onClick={pressed}>送る</Button>);
    const button = host.querySelector('button');
    expect(button?.type).toBe('button');
    click(button);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('a segmented control is a named group of radio buttons', () => {
    const chosen = vi.fn();
    const options = [
      { value: 'mask', label: '伏せる' },
      { value: 'keep', label: '残す' },
    ] as const;
    const host = show(<Segmented legend="扱い" value="mask" options={options} onChange={chosen} />);
    expect(host.querySelector('fieldset legend')?.textContent).toBe('扱い');
    const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    click(radios[1]);
    expect(chosen).toHaveBeenCalledWith('keep');
  });

  it('a select has its label and groups its options', () => {
    const options = [
      { value: 'a', label: 'A', group: '公開' },
      { value: 'b', label: 'B', group: '禁止' },
      { value: 'c', label: 'C', group: '公開' },
    ] as const;
    const host = show(<Select label="送信先" value="b" options={options} onChange={() => undefined} />);
    const select = host.querySelector('select');
    expect(host.querySelector('label')?.htmlFor).toBe(select?.id);
    expect([...host.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['公開', '禁止']);
    expect(select?.value).toBe('b');
  });

  it('a switch says its state', () => {
    const changed = vi.fn();
    const host = show(<Switch label="通知" checked={false} onChange={changed} />);
    const input = host.querySelector('input[role=switch]');
    expect(input?.getAttribute('aria-checked')).toBe('false');
    click(input);
    expect(changed).toHaveBeenCalledWith(true);
  });

  it('a banner shows its meaning by a drawing, not by colour alone', () => {
    const host = show(
      <Banner tone="hold" role="alert" title="止めました">
        理由
      </Banner>,
    );
    expect(host.querySelector('[role=alert] svg')).not.toBeNull();
    expect(host.textContent).toBe('止めました理由');
  });

  it('a card with a title is a region of that name', () => {
    const host = show(<Card title="履歴">中身</Card>);
    const section = host.querySelector('section');
    expect(host.querySelector('h2')?.id).toBe(section?.getAttribute('aria-labelledby'));
  });

  it('a toast is announced, offers its action once and goes', () => {
    const undone = vi.fn();
    const host = show(<ToastHost />);
    act(() => showToast('コピーしました', { label: '元に戻す', run: undone }));
    expect(host.querySelector('output')?.textContent).toContain('コピーしました');
    click([...host.querySelectorAll('button')].find(({ textContent }) => textContent === '元に戻す'));
    expect(undone).toHaveBeenCalledTimes(1);
    expect(useToasts.getState().current).toBeUndefined();
  });
});
