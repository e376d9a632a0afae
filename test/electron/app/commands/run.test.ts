import { describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { languageOf } from '../../../../electron/app/commands/terminal.ts';
import { cliWords } from '../../../../shared/words/cli-words.ts';
import { fakeTerminal } from './fake-terminal.ts';

const { ja, en } = cliWords;

describe('the command line', () => {
  it.each([
    [['--help'], ja.help, 0],
    [['help'], ja.help, 0],
    [['check', '--help'], ja.help, 0],
    [['--help', '--lang', 'en'], en.help, 0],
    [[], ja.help, 2],
  ])('answers %j with help', async (args, help, exit) => {
    const { terminal, out } = fakeTerminal();
    expect(await run(args, terminal)).toBe(exit);
    expect(out()).toBe(help);
  });

  it('names its version', async () => {
    const { terminal, out } = fakeTerminal();
    expect(await run(['--version'], terminal)).toBe(0);
    expect(out()).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each([
    [['chek'], ja.trouble.noCommand('chek', 'check')],
    [['zzzzzzzz'], ja.trouble.noCommand('zzzzzzzz')],
    [['check', '--lang', 'fr'], ja.trouble.badLanguage('fr')],
    [['check', '--lang'], ja.trouble.badLanguage('')],
    [['scan'], ja.trouble.needsJsonl],
    [['restore'], ja.trouble.needsKey],
    [['check', '/no/such/file'], ja.trouble.missing('/no/such/file')],
    [['check', '/'], ja.trouble.folder('/')],
    [['check', '--policy', '/no/policy'], ja.trouble.missing('/no/policy')],
    [['check', '--to', 'chatgtp'], ja.trouble.unknownSite('chatgtp', 'chatgpt')],
    [['serve', '--port', '65536'], ja.trouble.badPort('65536')],
    [['serve', '--port', '-1'], ja.trouble.badPort('-1')],
    [['serve', '--port', '1e3'], ja.trouble.badPort('1e3')],
  ])('answers %j with one sentence and status 2', async (args, sentence) => {
    const { terminal, out, err } = fakeTerminal({ input: 'x' });
    expect(await run(args, terminal)).toBe(2);
    expect([out(), err()]).toEqual(['', `sekisho: ${sentence}\n`]);
  });

  it('does not blame the input for a surprise of its own', async () => {
    const { terminal, err } = fakeTerminal({
      input: '{"id":1,"text":"x"}',
      more: { write: () => Promise.reject(new Error('quoting the text')) },
    });
    expect(await run(['scan', '--jsonl'], terminal)).toBe(2);
    expect(err()).toBe(`sekisho: ${ja.trouble.failed}\n`);
  });

  it('answers a surprise with status 2 and without its message', async () => {
    const input = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('x');
      throw new Error('quoting the text');
    };
    const { terminal, out, err } = fakeTerminal({ more: { input } });
    expect(await run(['check'], terminal)).toBe(2);
    expect(out() + err()).not.toContain('quoting');
    const broken = fakeTerminal({ more: { write: () => Promise.reject(new Error('quoting the text')) } });
    expect(await run(['check'], broken.terminal)).toBe(2);
    expect(broken.err()).toBe(`sekisho: ${ja.trouble.failed}\n`);
  });

  it('serves until it is interrupted, then closes', async () => {
    const steps: string[] = [];
    const { terminal, out } = fakeTerminal({
      more: {
        serve: async (port) => ({
          address: `http://127.0.0.1:${port}/#token=t`,
          close: async () => void steps.push('closed'),
        }),
        interrupted: async () => void steps.push('interrupted'),
      },
    });
    expect(await run(['serve', '--port', '8123'], terminal)).toBe(0);
    expect(out()).toContain('\nhttp://127.0.0.1:8123/#token=t\n');
    expect(steps).toEqual(['interrupted', 'closed']);
  });

  it.each([
    ['EADDRINUSE', ja.trouble.portTaken(80)],
    ['ENOENT', ja.trouble.notBuilt],
    ['EMFILE', ja.trouble.failed],
  ])('says why it cannot serve: %s', async (code, sentence) => {
    const serve = () => Promise.reject(Object.assign(new Error(code), { code }));
    const { terminal, err } = fakeTerminal({ more: { serve } });
    expect(await run(['serve', '--port', '80'], terminal)).toBe(2);
    expect(err()).toBe(`sekisho: ${sentence}\n`);
  });
});

describe('the language of the messages', () => {
  it.each([
    ['ja', {}, 'ja'],
    ['en', { LANG: 'ja_JP.UTF-8' }, 'en'],
    ['fr', {}, undefined],
    [undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
    [undefined, { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [undefined, { LANG: 'C', LC_MESSAGES: 'ja_JP' }, 'ja'],
    [undefined, { LC_ALL: '', LANG: 'ja' }, 'ja'],
    [undefined, { LANG: 'jam_JM' }, 'en'],
    [undefined, {}, 'en'],
  ] as const)('--lang %s with %o is %s', (asked, env, language) => {
    expect(languageOf(asked, env)).toBe(language);
  });
});
