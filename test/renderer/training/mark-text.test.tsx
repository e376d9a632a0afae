import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { MarkText } from '../../../renderer/screens/training/mark-text.tsx';
import { wordAfterKey } from '../../../shared/train/word-steps.ts';
import { wordsOf } from '../../../shared/train/words-of.ts';
import { click, render } from '../parts/render.ts';
import { press } from './stand-in.ts';

const TEXT = 'one two three\nfour five\n\nsix';
const WORDS = wordsOf(TEXT);
let close: () => void = () => undefined;
afterEach(() => close());

function Page() {
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  return <MarkText label="text" describedBy="how" text={TEXT} words={WORDS} marked={marked} onChange={setMarked} />;
}

function open() {
  const { host, close: shut } = render(<Page />);
  close = shut;
  const word = (written: string) => {
    const found = [...host.querySelectorAll('button')].find((item) => item.textContent === written);
    if (found === undefined) throw new Error(`there is no word ${written}`);
    return found;
  };
  const marked = () => [...host.querySelectorAll('[aria-pressed="true"]')].map((item) => item.textContent);
  return { host, word, marked };
}

function pointer(type: string, on: Element, init: PointerEventInit = {}): void {
  const more = { bubbles: true, pointerType: 'mouse', button: 0, buttons: 1, ...init };
  act(() => void on.dispatchEvent(new PointerEvent(type, more)));
}

describe('marking by keyboard', () => {
  it('has one tab stop that follows the arrows', () => {
    const { host, word } = open();
    word('one').focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(word('two'));
    expect([...host.querySelectorAll('button')].filter((item) => item.tabIndex === 0)).toEqual([word('two')]);
  });

  it('toggles the word under the focus', () => {
    const { word, marked } = open();
    click(word('two'));
    expect(marked()).toEqual(['two']);
    click(word('two'));
    expect(marked()).toEqual([]);
  });

  it('marks on the way with Shift', () => {
    const { word, marked } = open();
    word('one').focus();
    press('ArrowRight', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    expect(marked()).toEqual(['one', 'two', 'three']);
  });

  it('leaves keys alone that belong to a composition or a command', () => {
    const { word } = open();
    word('one').focus();
    press('ArrowRight', { isComposing: true });
    press('ArrowRight', { ctrlKey: true });
    expect(document.activeElement).toBe(word('one'));
  });

  it.each([
    ['one', 'ArrowLeft', 'one'],
    ['three', 'ArrowRight', 'four'],
    ['six', 'ArrowRight', 'six'],
    ['two', 'ArrowDown', 'four'],
    ['five', 'ArrowDown', 'six'],
    ['six', 'ArrowDown', 'six'],
    ['five', 'ArrowUp', 'one'],
    ['two', 'ArrowUp', 'one'],
    ['five', 'Home', 'one'],
    ['one', 'End', 'six'],
    ['one', 'a', undefined],
  ])('from %s, %s leads to %s', (from, key, to) => {
    const at = (index: number | undefined) => {
      const word = WORDS[index ?? -1];
      return word === undefined ? undefined : TEXT.slice(word.start, word.end);
    };
    const start = WORDS.findIndex(({ start: begin, end }) => TEXT.slice(begin, end) === from);
    expect(at(wordAfterKey(key, start, TEXT, WORDS))).toBe(to);
  });
});

describe('marking by pointer', () => {
  it('paints over words, and gives back what the drag left again', () => {
    const { word, marked } = open();
    pointer('pointerdown', word('one'));
    pointer('pointerover', word('three'));
    expect(marked()).toEqual(['one', 'two', 'three']);
    pointer('pointerover', word('two'));
    expect(marked()).toEqual(['one', 'two']);
  });

  it('unmarks when the drag begins on a marked word', () => {
    const { word, marked } = open();
    for (const written of ['one', 'two', 'three']) click(word(written));
    pointer('pointerdown', word('two'));
    pointer('pointerover', word('three'));
    expect(marked()).toEqual(['one']);
  });

  it('ends when the button is let go outside', () => {
    const { word, marked } = open();
    pointer('pointerdown', word('one'));
    pointer('pointerover', word('two'), { buttons: 0 });
    expect(marked()).toEqual(['one']);
  });

  it('does not undo itself with the click that follows', () => {
    const { word, marked } = open();
    pointer('pointerdown', word('one'));
    act(() => void word('one').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })));
    expect(marked()).toEqual(['one']);
  });

  it('lets a finger tap but not paint, so that the page still scrolls', () => {
    const { word, marked } = open();
    pointer('pointerdown', word('one'), { pointerType: 'touch' });
    pointer('pointerover', word('three'), { pointerType: 'touch' });
    expect(marked()).toEqual([]);
    act(() => void word('one').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })));
    expect(marked()).toEqual(['one']);
  });
});
