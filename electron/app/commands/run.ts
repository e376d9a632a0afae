import { nearest } from '../../../shared/contract/nearest.ts';
import type { Language } from '../../../shared/language.ts';
import { type CliWords, cliWords } from '../../../shared/words/cli-words.ts';
import { VERSION } from '../version.ts';
import { askedIn, COMMANDS, type CommandName, commandIn, type Options, readOptions } from './options.ts';
import { CommandTrouble, EXIT, type Exit, languageOf, type Terminal } from './terminal.ts';

type Command = (options: Options, terminal: Terminal, language: Language) => Promise<Exit>;

/** Each command is loaded when it is asked for: the program starts cold for every text. */
const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  redact: async () => (await import('./redact.ts')).redact,
  restore: async () => (await import('./restore.ts')).restore,
  scan: async () => (await import('./scan.ts')).scan,
  serve: async () => (await import('./serve.ts')).serve,
  browser: async () => (await import('./browser.ts')).browser,
  'native-host': async () => (await import('./native-host.ts')).nativeHost,
  'policy keygen': async () => (await import('./policy-keygen.ts')).policyKeygen,
  'policy sign': async () => (await import('./policy-sign.ts')).policySign,
  'policy simulate': async () => (await import('./policy-simulate.ts')).policySimulate,
  'policy show': async () => (await import('./policy-show.ts')).policyShow,
  'policy notice': async () => (await import('./policy-notice.ts')).policyNotice,
  'policy templates': async () => (await import('./policy-templates.ts')).policyTemplates,
  'policy verify': async () => (await import('./policy-verify.ts')).policyVerify,
  'company index-code': async () => (await import('./company-index-code.ts')).companyIndexCode,
  'company index-list': async () => (await import('./company-index-list.ts')).companyIndexList,
  'company index-documents': async () => (await import('./company-index-documents.ts')).companyIndexDocuments,
  'company update': async () => (await import('./company-update.ts')).companyUpdate,
  'company verify': async () => (await import('./company-verify.ts')).companyVerify,
  'records export': async () => (await import('./records-export.ts')).recordsExport,
  'records send': async () => (await import('./records-send.ts')).recordsSend,
  'records verify': async () => (await import('./records-verify.ts')).recordsVerify,
  'records evidence': async () => (await import('./records-evidence.ts')).recordsEvidence,
  'train assign': async () => (await import('./train-assign.ts')).trainAssign,
  'train export': async () => (await import('./train-export.ts')).trainExport,
  'train verify': async () => (await import('./train-verify.ts')).trainVerify,
  'train preview': async () => (await import('./train-preview.ts')).trainPreview,
  'train card': async () => (await import('./train-card.ts')).trainCard,
  'wrong add': async () => (await import('./wrong-add.ts')).wrongAdd,
  'wrong list': async () => (await import('./wrong-list.ts')).wrongList,
  'wrong remove': async () => (await import('./wrong-remove.ts')).wrongRemove,
};

/** The commands that ask the company's places, a record store or the system; those that read a text close the network themselves. */
const ASKING: readonly CommandName[] = [
  'check',
  'redact',
  'scan',
  'serve',
  'browser',
  'native-host',
  'policy simulate',
  'policy show',
  'records export',
  'records send',
  'train verify',
  'train export',
  'train card',
  'wrong add',
];

/**
 * Runs one command line (without the program's name) and returns the exit status. Trouble of every kind ends as one
 * sentence on standard error and status 2: a surprise must not look like a text that may be sent.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const asked = langIn(args);
  const language = languageOf(asked, terminal.env);
  const words = cliWords[language ?? languageOf(undefined, terminal.env) ?? 'en'];
  if (language === undefined) return said(words.trouble.badLanguage(asked ?? ''), terminal);
  const [name = ''] = args;
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (before.includes('--help') || name === '-h' || name === 'help' || name === '') {
    await terminal.write(words.help);
    return name === '' ? EXIT.notChecked : EXIT.maySend;
  }
  if (name === '--version' || name === '-v') {
    await terminal.write(`${VERSION}\n`);
    return EXIT.maySend;
  }
  const command = commandIn(args);
  if (command === undefined) {
    const given = askedIn(args);
    return said(words.trouble.noCommand(given, nearest(given, COMMANDS)), terminal);
  }
  return runCommand(command.name, args.slice(command.words), terminal, language, words);
}

async function runCommand(
  name: CommandName,
  args: readonly string[],
  terminal: Terminal,
  language: Language,
  words: CliWords,
): Promise<Exit> {
  try {
    const options = readOptions(name, args, words);
    if (!ASKING.includes(name)) await terminal.closeNetwork();
    const command = await LOAD[name]();
    return await command(options, terminal, language);
  } catch (error) {
    // The message of a surprise could quote the text, so only its kind is told.
    return said(error instanceof CommandTrouble ? error.sentence : words.trouble.failed, terminal);
  }
}

/** The value of `--lang`, which messages about the other arguments already need. */
function langIn(args: readonly string[]): string | undefined {
  const inline = args.find((arg) => arg.startsWith('--lang='));
  const at = args.indexOf('--lang');
  return inline?.slice('--lang='.length) ?? (at >= 0 ? (args[at + 1] ?? '') : undefined);
}

function said(sentence: string, terminal: Terminal): Exit {
  terminal.say(`sekisho: ${sentence}`);
  return EXIT.notChecked;
}
