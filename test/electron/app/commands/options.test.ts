import { describe, expect, it } from 'vitest';
import { type CommandName, readOptions } from '../../../../electron/app/commands/options.ts';
import { CommandTrouble } from '../../../../electron/app/commands/terminal.ts';
import { cliWords } from '../../../../shared/words/cli-words.ts';

const words = cliWords.en;
const read = (line: string) => {
  const [command, ...args] = line.split(' ').filter((part) => part !== '');
  return readOptions(command as CommandName, args, words);
};

describe('options', () => {
  it.each([
    ['check', undefined, {}],
    ['check a.txt --json', 'a.txt', { json: '' }],
    ['check --to chatgpt --policy p.json a.txt', 'a.txt', { to: 'chatgpt', policy: 'p.json' }],
    ['check --to=-odd', undefined, { to: '-odd' }],
    ['check - --lang ja', undefined, { lang: 'ja' }],
    ['check -- --json', '--json', {}],
    ['redact --key k.json --overwrite', undefined, { key: 'k.json', overwrite: '' }],
    ['scan --jsonl', undefined, { jsonl: '' }],
    ['serve --port 8080', undefined, { port: '8080' }],
  ])('%s', (line, file, values) => {
    expect(read(line)).toMatchObject({ file, values });
  });

  it.each([
    ['check a.txt', ['a.txt']],
    ['browser install chrome edge --machine', ['install', 'chrome', 'edge']],
    ['native-host chrome-extension://x/ --parent-window=12', ['chrome-extension://x/']],
  ])('%s has the names %j', (line, names) => {
    expect(read(line).names).toEqual(names);
  });

  it.each([
    ['check --jsn', words.trouble.unknownOption('--jsn', '--json')],
    ['check --zzzzzzz', words.trouble.unknownOption('--zzzzzzz')],
    ['check -x', words.trouble.unknownOption('-x')],
    ['check --key k', words.trouble.unknownOption('--key')],
    ['check --constructor', words.trouble.unknownOption('--constructor')],
    ['check --to', words.trouble.optionValue('--to')],
    ['check --to --json', words.trouble.optionValue('--to')],
    ['check --json=yes', words.trouble.noValue('--json')],
    ['check a b', words.trouble.tooMany('b')],
    ['serve a', words.trouble.tooMany('a')],
    ['native-host a b c', words.trouble.tooMany('c')],
  ])('refuse %s', (line, sentence) => {
    expect(() => read(line)).toThrow(new CommandTrouble(sentence));
  });
});
