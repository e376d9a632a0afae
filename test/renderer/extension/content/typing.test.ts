import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Checker } from '../../../../renderer/extension/content/checker.ts';
import type { Held } from '../../../../renderer/extension/content/held.ts';
import { watchTyping } from '../../../../renderer/extension/content/typing.ts';

/** Texts that were looked at, oldest first. */
let looked: string[];
let field: HTMLTextAreaElement;

const look = (text: string) => {
  looked.push(text);
  return { kind: 'unchecked' as const };
};
const checker = { look } as unknown as Checker;
const held = { look: () => undefined, unseen: () => undefined } as unknown as Held;
const write = (text: string) => {
  field.value = text;
};

beforeEach(() => {
  vi.useFakeTimers();
  looked = [];
  field = document.createElement('textarea');
});
afterEach(() => vi.useRealTimers());

describe('a text that is typed', () => {
  it('is looked at when the typing rests', () => {
    const typing = watchTyping(checker, held, () => undefined);
    write('a');
    typing.typed(field);
    write('ab');
    typing.typed(field);
    expect([looked, typing.isOpen()]).toEqual([[], true]);
    vi.advanceTimersByTime(300);
    expect([looked, typing.isOpen()]).toEqual([['ab'], false]);
  });

  it('is looked at as it was last when the page has cleared it', () => {
    const typing = watchTyping(checker, held, () => undefined);
    write('secret');
    typing.typed(field);
    write('');
    typing.lookNow();
    expect(looked).toEqual(['secret', '']);
  });

  it('is not kept at every key when it is long, nor looked at in haste when it is very long', () => {
    const typing = watchTyping(checker, held, () => undefined);
    write('a'.repeat(30_000));
    typing.typed(field);
    typing.lookBriefly();
    vi.advanceTimersByTime(300);
    expect(looked).toEqual([]);
    write('');
    typing.lookNow();
    expect(looked).toEqual(['']);
  });

  it('is looked at before a press that may send it', () => {
    const typing = watchTyping(checker, held, () => undefined);
    write('a'.repeat(10_000));
    typing.typed(field);
    typing.lookBriefly();
    expect(looked).toHaveLength(1);
    expect(typing.isOpen()).toBe(false);
  });
});
