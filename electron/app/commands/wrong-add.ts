import { checkFile } from '../../../shared/files/check-file.ts';
import type { Language } from '../../../shared/language.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { wrongCommandWords } from '../../../shared/words/wrong-command-words.ts';
import { whyNotMark } from '../../../shared/wrong/may-mark.ts';
import { markOf } from '../../../shared/wrong/print.ts';
import { type Chosen, choosePolicy, chooseSite } from './choose-policy.ts';
import { contextOf, fileTimer, isPlain, readDocument } from './file-look.ts';
import { knowledgeFor } from './knowledge.ts';
import { type LoadKnowledge, looker } from './look.ts';
import type { Options } from './options.ts';
import { type Given, readGiven, textOf } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** A finding with the text that it was found in. */
interface Found {
  readonly text: string;
  readonly finding: DecidedFinding;
}

/**
 * `sekisho wrong add [FILE] --finding N`: marks the Nth finding that `check` lists for the same text as wrong, on this
 * machine and as far as the policy allows. The value is never written.
 */
export async function wrongAdd({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const [words, said] = [cliWords[language], wrongCommandWords[language]];
  const number = numberOf(values.finding) ?? trouble(said.needsFinding);
  const chosen = await choosePolicy(values.policy, terminal, words, language);
  const site = chooseSite(values.to, chosen, words);
  const load = await knowledgeFor(terminal, language);
  await terminal.closeNetwork();
  const given = await readGiven(file, terminal, words);
  const all = await findingsIn(given, { chosen, site, load }, language);
  const { text, finding } = all[number - 1] ?? trouble(said.noFinding(number, all.length));
  const why = whyNotMark(chosen.policy, finding);
  if (why !== undefined) return trouble(said.whyNot[why]);
  const store = await terminal.wrong();
  const { key } = await store.list();
  const { marks } = await store.add(markOf(key, finding, text.slice(finding.start, finding.end)));
  await terminal.write(`${said.added(findingWords[language].category[finding.category], marks.length)}\n`);
  return EXIT.maySend;
}

/** A number of the lists that people see, counted from 1. */
export function numberOf(given: string | undefined): number | undefined {
  return given !== undefined && /^[1-9]\d{0,6}$/u.test(given) ? Number(given) : undefined;
}

interface Looked {
  readonly chosen: Chosen;
  readonly site: Site;
  readonly load: LoadKnowledge;
}

/** In the order in which `check` lists them. */
async function findingsIn(given: Given, { chosen, site, load }: Looked, language: Language): Promise<readonly Found[]> {
  if (isPlain(given)) {
    const words = cliWords[language];
    const text = textOf(given, words);
    const look = await looker(text, chosen, load);
    const { result } = look(text, site) ?? trouble(words.trouble.failedFor(given.name));
    return result.findings.map((finding) => ({ text, finding }));
  }
  const isOver = fileTimer();
  const reading = await readDocument(given, isOver, language);
  const { parts } = await checkFile(reading, contextOf(chosen, site, isOver, load));
  return parts.flatMap(({ part, result }) => result.findings.map((finding) => ({ text: part.text, finding })));
}
