import { Refusal } from '../../../shared/contract/dispatch.ts';
import { evidenceCsv } from '../../../shared/evidence/evidence-csv.ts';
import { evidenceJson } from '../../../shared/evidence/evidence-json.ts';
import type { EvidenceFacts, Period } from '../../../shared/evidence/facts.ts';
import { amountOf, FIGURE_IDS } from '../../../shared/evidence/figures.ts';
import { amountText } from '../../../shared/evidence/page/numbers.ts';
import { evidencePage } from '../../../shared/evidence/page/page-file.ts';
import type { Language } from '../../../shared/language.ts';
import { dayShape } from '../../../shared/train/assign/day.ts';
import { evidenceCommandWords } from '../../../shared/words/evidence-command-words.ts';
import { evidenceFigureWords } from '../../../shared/words/evidence-figure-words.ts';
import { evidenceWords } from '../../../shared/words/evidence-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

type Format = (facts: EvidenceFacts, language: Language) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  html: evidencePage,
  csv: evidenceCsv,
  json: evidenceJson,
};

/**
 * `sekisho records evidence --from DATE --to DATE [--import FOLDER] [--html|--csv|--json] [--out FILE] [--overwrite]`: what
 * was checked, held and learned in a period, to standard output or a file; without a format the figures in sentences.
 * `--import` counts the checks in exports of many machines instead of this one's. Days are UTC.
 */
export async function recordsEvidence({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = evidenceCommandWords[language];
  const [name = '', ...others] = Object.keys(FORMATS).filter((format) => values[format] !== undefined);
  if (others.length > 0) trouble(words.oneFormat);
  const facts = await terminal.evidence(periodOf(values, language), values.import).catch((error: unknown) => {
    return trouble(error instanceof Refusal ? error.problem.message[language] : words.unreadable(codeOf(error)));
  });
  const content = (FORMATS[name] ?? sentences)(facts, language);
  if (values.out === undefined) await terminal.write(content);
  else {
    await keepFile(values.out, content, values.overwrite !== undefined, signingWords[language]);
    await terminal.write(`${words.written(values.out)}\n`);
  }
  return EXIT.maySend;
}

function periodOf({ from, to }: Options['values'], language: Language): Period {
  const words = evidenceCommandWords[language];
  if (from === undefined || to === undefined) return trouble(words.needsDays);
  if (!dayShape(from).ok) trouble(words.badDay('--from', from));
  if (!dayShape(to).ok) trouble(words.badDay('--to', to));
  return from <= to ? { from, to } : trouble(words.order);
}

function sentences(facts: EvidenceFacts, language: Language): string {
  const { title, days, noData } = evidenceWords[language];
  const lines = FIGURE_IDS.map((id) => {
    const amount = amountOf(id, facts);
    const number = amount === undefined ? noData : amountText(amount, language);
    return `  ${evidenceFigureWords[language][id].name}  ${number}`;
  });
  return `${[`${title}  ${days(facts.period.from, facts.period.to)} (UTC)`, ...lines].join('\n')}\n`;
}
