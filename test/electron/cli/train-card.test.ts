import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, runCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));
writeFileSync(join(home, 'mail.txt'), 'Call 090-1234-5678.\n');
const kept = () => readFileSync(join(home, 'config/sekisho/progress.jsonl'), 'utf8');
const hasTerminal = process.platform === 'linux';

/** Runs the program in a terminal of its own, with what a person types; everything it shows. */
async function inTerminal(args: string, typed = ''): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), LC_ALL: 'C' };
  const command = `'${process.execPath}' '${CLI}' ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { env, cwd: home });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    shown += text;
  });
  // What is typed before the program asks waits in the terminal, as with a person who types ahead.
  child.stdin.write(typed);
  await new Promise((ended) => child.once('close', ended));
  return shown;
}

describe('a card after a check', () => {
  it('is not spoken of in a pipe', async () => {
    const { status, out, err } = await runCli(['check', 'mail.txt'], home);
    expect([status, err]).toEqual([1, '']);
    expect(out).not.toContain('train card');
    expect(kept).toThrow('ENOENT');
  });

  it.runIf(hasTerminal)('is named in a terminal, and played there by keyboard', async () => {
    expect(await inTerminal('check mail.txt')).toMatch(/about \d+ seconds: sekisho train card/u);
    expect(kept()).toContain('"kind":"moment"');
    const shown = await inTerminal('train card', 'x\n1\n2\n3\n1 2 3\n\n\n\u0004');
    expect(shown).toMatch(/That is right|Not quite|Ended here/u);
  });

  it('takes its answer from a pipe as well, and keeps it before the explanation shows', async () => {
    const shown = await runCli(['train', 'card'], home, '1\n2\n3\n1 2\n1 2 3\n1 2 3 4\n1 2 3 4 5\n\n');
    expect(shown.status).toBe(0);
    expect(shown.out).toMatch(/That is right|Not quite|There is no card/u);
  });
});
