import { describe, expect, it } from 'vitest';
import { createHeld } from '../../../renderer/extension/content/held.ts';
import type { Leaving } from '../../../renderer/extension/line.ts';
import { verdictOn } from './verdicts.ts';

const VALUE = 'sato.hanako@example-shop.jp';
const TEXT = `連絡先は ${VALUE} です`;
const leaving = (text: string): Leaving => ({ way: 'request', texts: [text], files: [] });

describe('what is held', () => {
  it('stops its value wherever it stands, and nothing else', () => {
    const held = createHeld();
    held.add(TEXT, verdictOn(TEXT, [VALUE]));
    expect(held.stops(leaving(JSON.stringify({ id: 1, message: TEXT })))).toBe(true);
    expect(held.stops(leaving('連絡先は [EMAIL_1] です'))).toBe(false);
    expect(held.stops(leaving('sato.hanako@example-shop.com'))).toBe(false);
  });

  it.each(['allow', 'warn'] as const)('never holds what policy answers with %s', (action) => {
    const held = createHeld();
    held.add(TEXT, verdictOn(TEXT, [VALUE], action));
    expect(held.isEmpty()).toBe(true);
    expect(held.stops(leaving(TEXT))).toBe(false);
  });

  it('lets a released text go, and does not hold it again', () => {
    const held = createHeld();
    const editor = {};
    held.look(editor, TEXT, verdictOn(TEXT, [VALUE]));
    held.release(TEXT, verdictOn(TEXT, [VALUE]));
    held.look(editor, TEXT, verdictOn(TEXT, [VALUE]));
    expect(held.stops(leaving(TEXT))).toBe(false);
  });

  it('forgets half of a value that was released whole', () => {
    const held = createHeld();
    const half = TEXT.slice(0, TEXT.indexOf('-shop'));
    held.look({}, half, verdictOn(half, ['sato.hanako@example']));
    held.release(TEXT, verdictOn(TEXT, [VALUE]));
    expect(held.stops(leaving(TEXT))).toBe(false);
  });

  it('forgets what was held while half typed, and may go in the whole text', () => {
    const held = createHeld();
    const editor = {};
    const half = '私の上司は田中';
    held.look(editor, half, verdictOn(half, ['田中']));
    expect(held.stops(leaving(half))).toBe(true);
    const whole = '私の上司は田中商事の人です';
    held.judged(whole, verdictOn(whole, []));
    expect(held.stops(leaving(whole))).toBe(false);
    expect(held.isEmpty()).toBe(true);
  });

  it('keeps a value that the page cleared, and forgets one that the person deleted a while ago', () => {
    let now = 0;
    const held = createHeld(() => now);
    const editor = {};
    held.look(editor, TEXT, verdictOn(TEXT, [VALUE]));
    now = 3_600_000;
    expect(held.stops(leaving('x'))).toBe(false);
    held.look(editor, '', verdictOn('', []));
    now += 29_000;
    expect(held.isEmpty()).toBe(false);
    now += 2_000;
    expect(held.stops(leaving(TEXT))).toBe(false);
  });

  it('does not forget what it stopped: a page may try again', () => {
    let now = 0;
    const held = createHeld(() => now);
    const editor = {};
    held.look(editor, TEXT, verdictOn(TEXT, [VALUE]));
    held.look(editor, '', verdictOn('', []));
    expect(held.stops(leaving(TEXT))).toBe(true);
    now = 3_600_000;
    expect(held.stops(leaving(TEXT))).toBe(true);
  });

  it('holds all of a text that nobody can look at yet, and forgets it with the verdict', () => {
    const held = createHeld();
    const editor = {};
    held.unseen(editor, '来週の天気を教えてください');
    expect(held.stops(leaving('{"q":"来週の天気を教えてください"}'))).toBe(true);
    expect(held.stops(leaving('{"event":"typed"}'))).toBe(false);
    held.look(editor, '来週の天気を教えてください', verdictOn('', []));
    expect(held.isEmpty()).toBe(true);
  });

  it('looks for a short value together with its neighbours', () => {
    const held = createHeld();
    const text = '担当は森さん、締め切りは金曜日です';
    held.add(text, verdictOn(text, ['森']));
    expect(held.stops(leaving('青森の天気'))).toBe(false);
    expect(held.stops(leaving(text))).toBe(true);
  });

  it('knows a piece of a long value', () => {
    const held = createHeld();
    const long = Array.from({ length: 300 }, (_, at) => `const row${at} = ${at};`).join('\n');
    held.add(long, verdictOn(long, [long]));
    expect(held.stops(leaving(long.slice(1_000, 3_000)))).toBe(true);
    expect(held.stops(leaving('const row7 = 7;'))).toBe(false);
  });

  it('knows a file by name and size until it may go', () => {
    const held = createHeld();
    const file = { name: '名簿.xlsx', size: 12 };
    held.addFile(file);
    expect(held.stops({ way: 'form', texts: [], files: [file] })).toBe(true);
    expect(held.stops({ way: 'form', texts: [], files: [{ ...file, size: 13 }] })).toBe(false);
    held.releaseFile(file);
    expect(held.isEmpty()).toBe(true);
  });
});
