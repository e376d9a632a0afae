import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CATEGORIES, type Category } from '../shared/detect/category.ts';
import type { Finding } from '../shared/detect/finding.ts';
import { namesFor } from '../shared/detect/names/load.ts';
import { scan } from '../shared/detect/scan.ts';
import { decide } from '../shared/policy/decide.ts';
import { strictestPublic } from '../shared/policy/sites.ts';
import { STARTER_POLICY } from '../shared/policy/starter-policy.ts';
import { type Case, parseCase, withScopes } from './eval-case.ts';
import { alarmTable, scoreTable } from './eval-print.ts';
import { type Alarms, alarmsOf, type Judged, judge, type Score, tallies } from './eval-score.ts';

const USAGE = `usage: npm run eval -- FILE.jsonl [...] [--json] [--show CATEGORY [--with-text]] [--min CONFIDENCE]
Lines: { id, lang, text, spans: [{ start, end, category }], scope?, label?, source? }`;

type ScopedCase = Case & { readonly scope: readonly Category[]; readonly source: string };

/** One case with what became of its labels and of the findings in it. */
interface Outcome {
  readonly item: ScopedCase;
  readonly labels: readonly Judged[];
  readonly findings: readonly (Finding & Pick<Judged, 'verdict'>)[];
  readonly held: boolean;
}

interface Report {
  readonly cases: number;
  /** By `category/language` and by `category/language/source`. */
  readonly byLanguage: Readonly<Record<string, Score>>;
  readonly bySource: Readonly<Record<string, Score>>;
  /** By `label/language/source`, texts labelled `negative` or `clean` only. */
  readonly alarms: Readonly<Record<string, Alarms>>;
}

/** Measures the detectors on labelled texts: precision, recall and F1, and alarms on texts that should stay silent. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      show: { type: 'string' },
      'with-text': { type: 'boolean', default: false },
      min: { type: 'string', default: '0' },
    },
  });
  if (positionals.length === 0) return stop(USAGE);
  if (values.show !== undefined && !(CATEGORIES as readonly string[]).includes(values.show)) {
    return stop(`--show ${values.show}: not a category. Categories: ${CATEGORIES.join(', ')}`);
  }
  const files = positionals.map(readCases);
  const problem = files.find((file) => typeof file === 'string');
  if (problem !== undefined) return stop(problem);
  const all = files.flatMap((file) => (typeof file === 'string' ? [] : file));
  const outcomes: Outcome[] = [];
  for (const item of all) outcomes.push(await outcomeOf(item, Number(values.min)));
  if (values.show !== undefined) show(outcomes, values.show, values['with-text']);
  else if (values.json) console.log(JSON.stringify({ ...origin(positionals), ...reportOf(outcomes) }, null, 2));
  else print(reportOf(outcomes));
}

/** When and on what the figures were measured, for those who read them later. */
function origin(files: readonly string[]): { readonly measured: string; readonly command: string } {
  const names = files.map((file) => basename(file)).join(' ');
  return { measured: new Date().toISOString().slice(0, 10), command: `npm run eval -- ${names} --json` };
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

/** All cases of a file, or one sentence that names the file, line and field that cannot be used. */
function readCases(path: string): readonly ScopedCase[] | string {
  let lines: readonly string[];
  try {
    lines = readFileSync(path, 'utf8').split(/\r?\n/u);
  } catch (error) {
    return `${path}: cannot be read (${error instanceof Error ? error.message : 'unknown reason'})`;
  }
  const cases: Case[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = parseCase(line);
    if (!parsed.ok) return `${path}:${index + 1}:${parsed.problem.path || 'line'}: ${parsed.problem.message.en}`;
    cases.push(parsed.value);
  }
  return withScopes(cases).map((item) => ({ ...item, source: item.source ?? basename(path, '.jsonl') }));
}

async function outcomeOf(item: ScopedCase, least: number): Promise<Outcome> {
  const findings = scan(item.text, { names: await namesFor(item.text) });
  const { labels, claims } = judge(
    item.spans,
    findings.filter(({ confidence }) => confidence >= least),
    item.scope,
  );
  const { action } = decide(findings, STARTER_POLICY, strictestPublic(STARTER_POLICY));
  return { item, labels, findings: claims, held: action === 'redact' || action === 'block' };
}

function reportOf(outcomes: readonly Outcome[]): Report {
  const judged = (keyOf: (item: ScopedCase) => string) =>
    outcomes.flatMap(({ item, labels, findings }) =>
      [...labels, ...findings].map(({ category, verdict }) => ({ key: `${category}/${keyOf(item)}`, verdict })),
    );
  const groupOf = ({ label, lang, source }: ScopedCase) => `${label}/${lang}/${source}`;
  const quiet = outcomes.filter(({ item }) => item.label === 'negative' || item.label === 'clean');
  const groups = [...new Set(quiet.map(({ item }) => groupOf(item)))].toSorted();
  const alarms = groups.map((group) => {
    const texts = quiet.filter(({ item }) => groupOf(item) === group);
    return [group, alarmsOf(texts.map(asQuietText))] as const;
  });
  return {
    cases: outcomes.length,
    byLanguage: Object.fromEntries(tallies(judged(({ lang }) => lang))),
    bySource: Object.fromEntries(tallies(judged(({ lang, source }) => `${lang}/${source}`))),
    alarms: Object.fromEntries(alarms),
  };
}

function asQuietText({ item, findings, held }: Outcome) {
  return { length: item.text.length, held, wrong: findings.filter(({ verdict }) => verdict === 'wrong') };
}

function print({ cases, byLanguage, bySource, alarms }: Report): void {
  console.log(`${cases} texts\n\nBy language\n${scoreTable(byLanguage)}`);
  console.log(`\nBy source\n${scoreTable(bySource)}`);
  console.log(`\nTexts that should stay silent\n${alarmTable(alarms)}`);
}

/** Lists what was missed and what was wrong, by id and offsets; the text itself only on request. */
function show(outcomes: readonly Outcome[], category: string, withText: boolean): void {
  for (const { item, labels, findings } of outcomes) {
    const lines = [
      ...labels.filter((label) => label.verdict === 'missed').map((label) => ({ ...label, by: '' })),
      ...findings
        .filter(({ verdict }) => verdict === 'wrong')
        .map((finding) => ({ ...finding, by: `${finding.detector} ${finding.confidence}` })),
    ].filter((line) => line.category === category);
    for (const { verdict, start, end, by } of lines) {
      const around = `${item.text.slice(Math.max(0, start - 20), start)}«${item.text.slice(start, end)}»${item.text.slice(end, end + 20)}`;
      const text = withText ? `  ${around.replaceAll(/\s+/gu, ' ')}` : '';
      console.log(`${verdict.padEnd(6)} ${item.lang} ${item.id} ${start}-${end} ${by}${text}`);
    }
  }
}
