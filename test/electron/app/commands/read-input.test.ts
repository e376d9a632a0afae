import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInput, readTrouble } from '../../../../electron/app/commands/read-input.ts';
import { CommandTrouble } from '../../../../electron/app/commands/terminal.ts';
import { cliWords } from '../../../../shared/words/cli-words.ts';
import { fakeTerminal } from './fake-terminal.ts';

const words = cliWords.en;
const base = mkdtempSync(join(tmpdir(), 'sekisho-input-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('the input of a command', () => {
  it('is the file, or standard input with its chunks put together', async () => {
    writeFileSync(join(base, 'a.txt'), '関所');
    expect(await readInput(join(base, 'a.txt'), fakeTerminal().terminal, words)).toBe('関所');
    const bytes = Buffer.from('関所');
    const { terminal } = fakeTerminal({ input: [bytes.subarray(0, 2), bytes.subarray(2)] });
    expect(await readInput(undefined, terminal, words)).toBe('関所');
  });

  it('tells a person at the keyboard that it is waiting', async () => {
    const { terminal, err } = fakeTerminal({ input: 'x', more: { inputIsTyped: true } });
    await readInput(undefined, terminal, words);
    expect(err()).toBe(`${words.reading}\n`);
  });

  it('stops reading a stream that never ends', async () => {
    const chunk = new Uint8Array(64 * 1024 * 1024).fill(0x61);
    let read = 0;
    const input = async function* () {
      for (;;) {
        read++;
        yield chunk;
      }
    };
    const reading = readInput(undefined, fakeTerminal({ more: { input } }).terminal, words);
    await expect(reading).rejects.toThrow(new CommandTrouble(words.trouble.tooLarge(words.input)));
    expect(read).toBeLessThan(8);
  });

  it.each([
    ['ENOENT', words.trouble.missing('f')],
    ['ENOTDIR', words.trouble.missing('f')],
    ['EISDIR', words.trouble.folder('f')],
    ['EACCES', words.trouble.forbidden('f')],
    ['ERR_FS_FILE_TOO_LARGE', words.trouble.tooLarge('f')],
    ['EIO', words.trouble.unreadable('f', 'EIO')],
  ])('has a sentence for %s', (code, sentence) => {
    expect(readTrouble('f', code, words)).toBe(sentence);
  });
});
