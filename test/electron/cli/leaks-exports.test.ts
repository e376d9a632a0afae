import { afterAll, describe, expect, it } from 'vitest';
import { CANARY_TEXT } from '../../canary/canary-text.ts';
import { hunt, told } from '../../canary/hunt.ts';
import { said, world } from './leak-world.ts';

const { run, written, end } = world();
afterAll(end);

describe('500 values in a text, and none of them', () => {
  it('in any export of the record that was kept of it, and in what marks and cards keep', async () => {
    for (const args of [['check'], ['redact'], ['wrong', 'add', '--finding', '2'], ['wrong', 'list', '--json']]) {
      const spoken = await run(args, { input: CANARY_TEXT });
      expect(told(hunt('standard error', spoken.err)), args.join(' ')).toEqual([]);
    }
    const period = ['--from', '2020-01-01', '--to', '2100-01-01'];
    for (const args of [
      ...['--csv', '--json', '--cef', '--otlp'].map((format) => ['records', 'export', format]),
      ...['--html', '--csv', '--json'].map((format) => ['records', 'evidence', ...period, format]),
      ['records', 'verify', '--json'],
      ['train', 'card'],
    ]) {
      const spoken = await run(args);
      expect(spoken.out.length, args.join(' ')).toBeGreaterThan(0);
      expect(told(said(spoken)), args.join(' ')).toEqual([]);
    }
    expect(told(written())).toEqual([]);
  });
});
