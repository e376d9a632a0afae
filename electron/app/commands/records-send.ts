import type { ExportState } from '../../../shared/contract/exports.ts';
import type { Language } from '../../../shared/language.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { troubleSentence } from '../../../shared/policy/state-sentences.ts';
import { exportsWords } from '../../../shared/words/exports-words.ts';
import type { ExportDesk } from '../exports/export-desk.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho records send [--dry-run]`: hands what waits to the receivers that the policy names, whatever wait is left
 * after a failed try, or shows it. Exit 0 where nothing waits afterwards, 2 where something does.
 */
export async function recordsSend({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = exportsWords[language];
  const exports = await wantedHere(terminal, language);
  if (exports.syslog === undefined && exports.otlp === undefined) {
    terminal.say(words.noReceiver);
    return EXIT.maySend;
  }
  const desk = await terminal.exporting();
  try {
    if (values['dry-run'] !== undefined) return await show(desk, exports, terminal);
    if (!(await desk.send(exports, true))) terminal.say(words.busy);
    const states = await desk.states(exports);
    for (const state of states) await terminal.write(`${sentenceOf(state, language)}\n`);
    return states.every(({ waiting }) => waiting === 0) ? EXIT.maySend : EXIT.notChecked;
  } catch (error) {
    return trouble(words.disk(codeOf(error)));
  }
}

/** Without a policy that can be read nobody knows what the company wants. */
async function wantedHere(terminal: Terminal, language: Language): Promise<Exports> {
  const standing = await (await terminal.policy()).read();
  return standing.ok
    ? (standing.reply.policy.exports ?? {})
    : trouble(troubleSentence(standing.held.trouble, language));
}

async function show(desk: ExportDesk, exports: Exports, terminal: Terminal): Promise<Exit> {
  for await (const { text } of desk.preview(exports)) if (!(await terminal.write(text))) break;
  return EXIT.maySend;
}

function sentenceOf({ place, waiting, sent, lost, trouble: why }: ExportState, language: Language): string {
  const words = exportsWords[language];
  const known = [words.counts(place, sent, waiting), lost > 0 ? words.lost(lost) : ''];
  return [...known, why === null ? '' : words.trouble[why.kind](why.code ?? '')]
    .filter((part) => part !== '')
    .join(' ');
}
