import { parseArgs } from 'node:util';
import { nearest } from '../../../shared/contract/nearest.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import { trouble } from './terminal.ts';

/** The options of each command; `lang` and `help` belong to all. */
const OPTIONS = {
  check: { to: 'string', policy: 'string', json: 'boolean' },
  redact: { to: 'string', policy: 'string', key: 'string', overwrite: 'boolean' },
  restore: { key: 'string' },
  scan: { jsonl: 'boolean', policy: 'string' },
  serve: { port: 'string' },
} as const satisfies Record<string, Record<string, 'string' | 'boolean'>>;

export type CommandName = keyof typeof OPTIONS;
export const COMMANDS = Object.keys(OPTIONS) as readonly CommandName[];

export interface Options {
  readonly file: string | undefined;
  /** Values by option name; switches that were given are `''`. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a command's arguments. Throws `CommandTrouble` with a sentence for an option that does not exist, has no
 * value or has one too many, and for a second file.
 */
export function readOptions(command: CommandName, args: readonly string[], words: CliWords): Options {
  const known: Readonly<Record<string, 'string' | 'boolean'>> = { ...OPTIONS[command], lang: 'string' };
  const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind === 'option') values[token.name] = optionValue(token, known, words);
  }
  const [file, extra] = files;
  if (extra !== undefined || (command === 'serve' && file !== undefined)) {
    trouble(words.trouble.tooMany(extra ?? file ?? ''));
  }
  return { file: file === '-' ? undefined : file, values };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionValue(
  token: OptionToken,
  known: Readonly<Record<string, 'string' | 'boolean'>>,
  words: CliWords,
): string {
  const type = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
  if (type === undefined) {
    const hint = nearest(token.name, Object.keys(known));
    return trouble(words.trouble.unknownOption(token.rawName, hint === undefined ? undefined : `--${hint}`));
  }
  if (type === 'boolean') return token.value === undefined ? '' : trouble(words.trouble.noValue(token.rawName));
  // A name that follows without `=` and looks like an option is a forgotten value.
  const forgotten = token.value === undefined || (token.inlineValue !== true && /^--?[a-z]/u.test(token.value));
  return forgotten ? trouble(words.trouble.optionValue(token.rawName)) : (token.value ?? '');
}
