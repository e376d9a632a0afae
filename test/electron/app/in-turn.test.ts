import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../electron/app/in-turn.ts';

describe('work in turn', () => {
  it('never overlaps and keeps its order', async () => {
    const turn = inTurn();
    const log: string[] = [];
    const piece = (name: string, ticks: number) =>
      turn(async () => {
        log.push(`${name} starts`);
        for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
        log.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([piece('a', 9), piece('b', 1), piece('c', 4)])).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('goes on after a piece that fails, and rejects that one only', async () => {
    const turn = inTurn();
    const failing = turn(async () => {
      throw new Error('disk');
    });
    const next = turn(async () => 'fine');
    await expect(failing).rejects.toThrow('disk');
    expect(await next).toBe('fine');
  });
});
