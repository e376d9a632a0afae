import type { Language } from '../../../shared/language.ts';
import { cefEvent } from '../../../shared/record/export/cef.ts';
import { exportHeading, exportRow } from '../../../shared/record/export/export-csv.ts';
import type { Exported } from '../../../shared/record/export/exported.ts';
import { factsOf } from '../../../shared/record/export/facts.ts';
import { jsonLine } from '../../../shared/record/export/json-lines.ts';
import { otlpRequest } from '../../../shared/record/export/otlp.ts';
import { recordsExportWords } from '../../../shared/words/records-export-words.ts';
import { VERSION } from '../version.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

const SENDER = { version: VERSION };

/** Lines in one piece of output, and in one request of OTLP. */
const PIECE = 500;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

type Format = (lines: readonly Exported[]) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  csv: (lines) => lines.map(exportRow).join(''),
  json: (lines) => lines.map(jsonLine).join(''),
  cef: (lines) => lines.map((line) => `${cefEvent(line, SENDER)}\n`).join(''),
  // One request a line, as the file exporter of OpenTelemetry writes them.
  otlp: (lines) => `${JSON.stringify(otlpRequest(lines, SENDER, new Date().toISOString()))}\n`,
};

/**
 * `sekisho records export --csv|--json|--cef|--otlp [--since DATE]`: the record on standard output, oldest first, for
 * programs that read files. Sends nothing.
 */
export async function recordsExport({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = recordsExportWords[language];
  const [name = '', ...others] = Object.keys(FORMATS).filter((format) => values[format] !== undefined);
  const format = FORMATS[name];
  if (format === undefined || others.length > 0) return trouble(words.oneFormat);
  const { since = '' } = values;
  if (values.since !== undefined && !DAY.test(since)) trouble(words.badDay(since));
  const lines = await linesHere(terminal).catch((error: unknown) => trouble(words.unreadable(codeOf(error))));
  if (name === 'csv' && !(await terminal.write(exportHeading()))) return EXIT.maySend;
  for (const piece of inPieces(lines, since)) if (!(await terminal.write(format(piece)))) break;
  return EXIT.maySend;
}

/** The names that the policy lets go along. Where nobody can say, none does. */
async function linesHere(terminal: Terminal): Promise<Iterable<Exported>> {
  const standing = await (await terminal.policy()).read();
  return terminal.exported(standing.ok ? (standing.reply.policy.exports ?? {}) : {});
}

function* inPieces(lines: Iterable<Exported>, since: string): Generator<readonly Exported[]> {
  let piece: Exported[] = [];
  for (const line of lines) {
    if (factsOf(line.body).at < since) continue;
    piece.push(line);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
