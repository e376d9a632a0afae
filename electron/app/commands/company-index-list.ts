import { indexRows } from '../../../shared/company/list-index.ts';
import { makeIndex } from '../../../shared/company/make-index.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { companyWords } from '../../../shared/words/company-words.ts';
import { chooseColumns, readTable } from '../company/list-rows.ts';
import { indexJob } from './company-files.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho company index-list FILE.csv --columns … --out FILE`: keyed hashes of a list's values. */
export async function companyIndexList(options: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = companyWords[language];
  const { file, values } = options;
  const table = readTable(await readInput(file ?? trouble(words.needsList), terminal, cliWords[language]));
  if (!table.ok) return trouble(words.bad(file ?? '', table.problem.message[language]));
  const { headings, rows } = table.value;
  const columns = values.columns ?? trouble(words.needsColumns(headings));
  const chosen = chooseColumns(headings, columns, values.pairs ?? '');
  if (!chosen.ok) return trouble(words.badColumn(chosen.problem.path, chosen.problem.message[language]));
  const { plan, places } = chosen.value;
  const { key, facts, finish } = await indexJob(options, terminal, language);
  const parts = indexRows(chosenCells(rows, places), plan, key);
  const sources = plan.columns.map(({ name }) => ({ name }));
  const index = makeIndex({ kind: 'list', sources, pairs: plan.pairs, ...facts }, parts, key);
  return finish(index, words.readList(rows.length, index.sets[0]?.count ?? 0, index.sets[1]?.count ?? 0));
}

function* chosenCells(rows: readonly (readonly string[])[], places: readonly number[]): Generator<readonly string[]> {
  for (const row of rows) yield places.map((place) => row[place] ?? '');
}
