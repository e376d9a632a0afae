import type { Language } from '../../../shared/language.ts';
import { momentOf } from '../../../shared/policy/circumstances.ts';
import { asEnforced } from '../../../shared/policy/simulate.ts';
import type { Past, Sample } from '../../../shared/policy/try-draft.ts';
import { type CliWords, cliWords } from '../../../shared/words/cli-words.ts';
import { type SimulationWords, simulationWords } from '../../../shared/words/simulation-words.ts';
import type { PolicyInForce } from '../installed-policy.ts';
import { simulationReport } from '../simulation/report.ts';
import { runSimulation } from '../simulation/run-simulation.ts';
import { readSample, samplePaths } from '../simulation/sample-files.ts';
import { choosePolicy, chooseSite } from './choose-policy.ts';
import type { Options } from './options.ts';
import { readTrouble } from './read-input.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

const DAY_MS = 86_400_000;

/**
 * `sekisho policy simulate DRAFT [--days N] [--samples DIR] [--to SITE] [--policy FILE] [--on DATE] [--enforce] [--json]`: what
 * a draft would change for the checks that were recorded and for sample files. `--policy` stands for the policy in force,
 * `--on` takes staged rules as of a date, `--enforce` lets rules that only watch or advise act. Writes nothing.
 */
export async function policySimulate({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const [words, said] = [cliWords[language], simulationWords[language]];
  const days = daysOf(values.days, said);
  const on = dateOf(values.on, said);
  const drafted = await choosePolicy(file ?? trouble(said.needsDraft), terminal, words, language);
  const current = await choosePolicy(values.policy, terminal, words, language);
  await terminal.closeNetwork();
  const draft = values.enforce === undefined ? drafted.policy : asEnforced(drafted.policy);
  const { past, damaged } = await pastOf(values.samples, days, { values, terminal, current, words });
  const outcome = runSimulation(past, current.policy, draft, on);
  if (damaged > 0) terminal.say(`sekisho: ${said.damaged(damaged)}`);
  if (values.json !== undefined) await terminal.write(`${JSON.stringify({ days, ...outcome })}\n`);
  else {
    const count = outcome.entries.checks;
    const head = [
      said.head(nameOf(drafted), nameOf(current)),
      count > 0 ? said.tried(days, count) : said.noEntries(days),
    ];
    await terminal.write(`${[...head, ...simulationReport(outcome, said)].join('\n')}\n`);
  }
  return EXIT.maySend;
}

interface Asked {
  readonly values: Options['values'];
  readonly terminal: Terminal;
  readonly current: PolicyInForce;
  readonly words: CliWords;
}

async function pastOf(place: string | undefined, days: number, asked: Asked): Promise<{ past: Past; damaged: number }> {
  const since = new Date(Date.now() - days * DAY_MS).toISOString();
  const { entries, passed, damaged } = await asked.terminal.recorded();
  const samples = place === undefined ? [] : await samplesIn(place, asked);
  const past: Past = {
    entries: entries.filter(({ at }) => at >= since),
    passed: passed.filter(({ day }) => day >= since.slice(0, 10)),
    samples,
  };
  return { past, damaged };
}

async function samplesIn(place: string, { values, current, words }: Asked): Promise<readonly Sample[]> {
  const site = chooseSite(values.to, current, words);
  const at = { groups: [], now: momentOf(new Date()) };
  const samples: Sample[] = [];
  try {
    for (const path of await samplePaths(place)) {
      samples.push(await readSample(path, place, { site, policy: current.policy, at }));
    }
  } catch (error) {
    // Node names a code for what the disk refuses; anything else is a surprise.
    if (codeOf(error) === '') throw error;
    trouble(readTrouble(place, codeOf(error), words));
  }
  return samples;
}

function daysOf(asked: string | undefined, words: SimulationWords): number {
  if (asked === undefined) return 30;
  const days = Number(asked);
  return /^\d{1,3}$/u.test(asked) && days >= 1 && days <= 365 ? days : trouble(words.badDays(asked));
}

function dateOf(asked: string | undefined, words: SimulationWords): string | undefined {
  if (asked === undefined) return undefined;
  const isDate = /^\d{4}-\d\d-\d\d$/u.test(asked) && !Number.isNaN(Date.parse(asked));
  return isDate ? asked : trouble(words.badDate(asked));
}

function nameOf({ policy, source }: PolicyInForce): string {
  return `${policy.id} ${policy.version}${source.place === 'starter' ? '' : `, ${source.place}`}`;
}
