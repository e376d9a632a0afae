import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

const TEXT = '連絡先は電話 03-1234-5678 です。';

describe('what `check` prints for people', () => {
  it.each([
    ['ja', 'ため確度が上がり、「確実」（9\\d%）と判断しました。'],
    ['en', 'It is rated certain \\(9\\d%\\): higher because .+\\.'],
  ])('says in %s in one line what a finding rests on, without its value', async (language, sentence) => {
    const { terminal, out } = fakeTerminal({ input: TEXT });
    expect(await run(['check', '--lang', language], terminal)).toBe(1);
    expect(out()).toMatch(new RegExp(`\\n      [^\\n]*${sentence}\\n`, 'u'));
    expect(out()).not.toContain('1234');
  });
});
