import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { CANARY_TEXT } from '../../canary/canary-text.ts';
import { told } from '../../canary/hunt.ts';
import { type How, type Spoken, said, type World, world } from './leak-world.ts';

const HOOK = ['--import', resolve('test/electron/cli/crash-hook.mjs')];
/** Everything Node can be asked to write when it crashes, beside the program's back. */
const REPORTS = ['--report-uncaught-exception', '--report-on-fatalerror', '--report-on-signal', '--report-directory=.'];
/** As somebody who looks for a bug sets up a machine. */
const DUMPING = ['/bin/sh', '-c', 'ulimit -c unlimited; exec "$@"', 'sh'];

/** Whether a crash leaves a file where it happens, so that one can be looked for. */
const dumpsHere =
  process.platform === 'linux' && readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('core');

let here: World;
beforeEach(() => {
  here = world();
});
afterEach(() => here.end());

const crash = (kind: string, how: How = {}): Promise<Spoken> =>
  here.run(['check'], {
    input: CANARY_TEXT,
    node: [...HOOK, ...REPORTS, ...(how.node ?? [])],
    under: process.platform === 'win32' ? [] : DUMPING,
    env: { CRASH: kind, NODE_DEBUG: '*' },
  });

const files = () => readdirSync(here.home, { recursive: true }).map(String);

describe('a check that goes wrong says and leaves nothing of its text', () => {
  it.each(['throw', 'reject'])('when an error that nobody catches quotes it: %s', async (kind) => {
    const spoken = await crash(kind);
    expect(spoken.status).toBe(2);
    expect(spoken.err.toString()).toContain(`sekisho: ${cliWords.en.trouble.failed} (Error)\n`);
    expect(told([...said(spoken), ...here.written()])).toEqual([]);
    expect(files().filter((name) => /report|core/u.test(name))).toEqual([]);
  });

  it('when a detector throws it', async () => {
    const spoken = await crash('throw at once');
    expect(spoken.status).toBe(2);
    expect(told([...said(spoken), ...here.written()])).toEqual([]);
  });

  it
    .skipIf(process.platform === 'win32')
    .each(['SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGQUIT', 'SIGKILL', 'SIGUSR2', 'abort'])(
    'when it is ended by %s, with dumps and reports asked for',
    async (kind) => {
      const spoken = await crash(kind, { node: ['--heapsnapshot-signal=SIGUSR2'] });
      expect(spoken.signal).toBe(kind === 'abort' ? 'SIGABRT' : kind);
      expect(told([...said(spoken), ...here.written()])).toEqual([]);
      expect(files().filter((name) => /^core|report|heapsnapshot/u.test(name))).toEqual([]);
    },
  );

  it('when memory runs out', async () => {
    const spoken = await crash('memory', { node: ['--max-old-space-size=60'] });
    expect(spoken.status).not.toBe(0);
    expect(told([...said(spoken), ...here.written()])).toEqual([]);
    expect(files().filter((name) => /^core|report/u.test(name))).toEqual([]);
  });

  it('and reads none where Node would write its memory without being asked again', async () => {
    const spoken = await here.run(['check'], { input: CANARY_TEXT, node: ['--heapsnapshot-near-heap-limit=1'] });
    expect([spoken.status, spoken.out.toString(), spoken.err.toString()]).toEqual([
      2,
      '',
      `sekisho: ${cliWords.en.trouble.snapshots}\n`,
    ]);
  });
});

describe('a program that is not sealed leaves it, and the hunt finds it', () => {
  const plain = (kind: string, node: readonly string[] = []) =>
    here.run([], {
      input: CANARY_TEXT,
      // The hook goes off for the text; what follows on the command line is never read.
      node: [...HOOK, ...REPORTS, ...node, '-e', READ_ALL],
      under: DUMPING,
      env: { CRASH: kind },
    });
  const READ_ALL = `process.stdin.toArray().then((all) => new TextDecoder().decode(Buffer.concat(all))).then(() => setTimeout(() => 0, 500))`;
  const namesOf = (spoken: Spoken) => new Set([...said(spoken), ...here.written()].map(({ canary }) => canary));

  it('in its message and its report', async () => {
    const spoken = await plain('throw');
    expect(namesOf(spoken).size).toBe(500);
    expect(here.written().map(({ place }) => place)[0]).toMatch(/^report\.\S+json/u);
  });

  it.skipIf(!dumpsHere)('in its dump', async () => {
    await plain('SIGABRT');
    expect(new Set(here.written().map(({ canary }) => canary)).size).toBe(500);
    expect(here.written()[0]?.place).toMatch(/^core/u);
  });

  it('in its snapshot', async () => {
    await plain('SIGUSR2', ['--heapsnapshot-signal=SIGUSR2']);
    expect(here.written().some(({ place }) => place.endsWith('.heapsnapshot'))).toBe(true);
  });
});
