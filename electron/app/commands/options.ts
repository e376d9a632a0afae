import { parseArgs } from 'node:util';
import { nearest } from '../../../shared/contract/nearest.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import { trouble } from './terminal.ts';

/** What the commands that make a company index have in common. */
const INDEX = {
  out: 'string',
  name: 'string',
  key: 'string',
  sign: 'string',
  delta: 'string',
  overwrite: 'boolean',
} as const;

/** The options of each command; `lang` and `help` belong to all. A name of two words is one deed of a family. */
const OPTIONS = {
  check: { to: 'string', policy: 'string', json: 'boolean' },
  redact: { to: 'string', policy: 'string', out: 'string', key: 'string', overwrite: 'boolean' },
  restore: { key: 'string' },
  scan: { jsonl: 'boolean', policy: 'string' },
  serve: { port: 'string' },
  browser: { machine: 'boolean' },
  // Chrome on Windows adds the window that asked. The policy stands in the launcher, where a company keeps it elsewhere.
  'native-host': { 'parent-window': 'string', policy: 'string' },
  'policy keygen': { name: 'string', out: 'string', overwrite: 'boolean' },
  'policy sign': { key: 'string', out: 'string', overwrite: 'boolean' },
  'policy verify': { keys: 'string' },
  'policy show': { json: 'boolean' },
  'policy notice': {
    key: 'string',
    until: 'string',
    to: 'string',
    'message-ja': 'string',
    'message-en': 'string',
    out: 'string',
    overwrite: 'boolean',
  },
  'policy templates': { out: 'string', overwrite: 'boolean' },
  'records verify': { json: 'boolean' },
  'records send': { 'dry-run': 'boolean' },
  'records export': { csv: 'boolean', json: 'boolean', cef: 'boolean', otlp: 'boolean', since: 'string' },
  'records evidence': {
    from: 'string',
    to: 'string',
    import: 'string',
    html: 'boolean',
    csv: 'boolean',
    json: 'boolean',
    out: 'string',
    overwrite: 'boolean',
  },
  'train preview': {},
  'train card': { try: 'string' },
  'wrong add': { finding: 'string', to: 'string', policy: 'string' },
  'wrong list': { json: 'boolean' },
  'wrong remove': {},
  'policy simulate': {
    days: 'string',
    samples: 'string',
    to: 'string',
    policy: 'string',
    on: 'string',
    enforce: 'boolean',
    json: 'boolean',
  },
  'company index-code': { ...INDEX, public: 'string' },
  'company index-list': { ...INDEX, columns: 'string', pairs: 'string' },
  'company index-documents': { ...INDEX, public: 'string', marking: 'string' },
  'company update': { delta: 'string', manifest: 'string', keys: 'string' },
  'company verify': { keys: 'string', key: 'string' },
  'train assign': { key: 'string', out: 'string', overwrite: 'boolean' },
  'train verify': { keys: 'string' },
  'train export': {
    scorm12: 'boolean',
    scorm2004: 'boolean',
    cmi5: 'boolean',
    xapi: 'boolean',
    out: 'string',
    overwrite: 'boolean',
    endpoint: 'string',
    auth: 'string',
    home: 'string',
  },
} as const satisfies Record<string, Record<string, 'string' | 'boolean'>>;

export type CommandName = keyof typeof OPTIONS;
export const COMMANDS = Object.keys(OPTIONS) as readonly CommandName[];

/** How many arguments that are not options a command takes; the others take one file. */
const MOST_NAMES: Readonly<Partial<Record<CommandName, number>>> = {
  serve: 0,
  browser: 5,
  'native-host': 2,
  'policy keygen': 0,
  'train export': 100,
  'company index-code': 1_000,
  'company index-documents': 10_000,
  'policy show': 0,
  'policy notice': 0,
  'policy templates': 0,
  'records verify': 0,
  'records export': 0,
  'records evidence': 0,
  'wrong list': 0,
  'train card': 0,
  'records send': 0,
};

/**
 * The command at the start of these arguments, and how many words it takes; `undefined` where there is none. A family
 * without a known deed is none.
 */
export function commandIn([first = '', second = '']: readonly string[]):
  | { name: CommandName; words: 1 | 2 }
  | undefined {
  const one = COMMANDS.find((name) => name === first);
  if (one !== undefined) return { name: one, words: 1 };
  const two = COMMANDS.find((name) => name === `${first} ${second}`);
  return two === undefined ? undefined : { name: two, words: 2 };
}

/** What these arguments ask for, as a person would call it: both words where the first one is a family. */
export function askedIn([first = '', second = '']: readonly string[]): string {
  const isFamily = COMMANDS.some((name) => name.startsWith(`${first} `));
  return isFamily && second !== '' && !second.startsWith('-') ? `${first} ${second}` : first;
}

export interface Options {
  readonly file: string | undefined;
  /** Every argument that is not an option. */
  readonly names: readonly string[];
  /** Values by option name; switches that were given are `''`. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a command's arguments. Throws `CommandTrouble` with a sentence for an option that does not exist, has no
 * value or has one too many, and for more names than the command takes.
 */
export function readOptions(command: CommandName, args: readonly string[], words: CliWords): Options {
  const known: Readonly<Record<string, 'string' | 'boolean'>> = { ...OPTIONS[command], lang: 'string' };
  const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string> = {};
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind === 'option') values[token.name] = optionValue(token, known, words);
  }
  const extra = names[MOST_NAMES[command] ?? 1];
  if (extra !== undefined) trouble(words.trouble.tooMany(extra));
  const [file] = names;
  return { file: file === '-' ? undefined : file, names, values };
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
