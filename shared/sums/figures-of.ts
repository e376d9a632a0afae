import { ACTIONS, type Action } from '../policy/policy.ts';
import type { CategoryFigures, Choice, Counts, Figures, PolicyFigures, RuleFigures, Share } from './figures.ts';
import type { Cell, Sums } from './sums.ts';
import { actionOfCheck } from './tally.ts';

/** Numbers by the words of a key behind its first, such as `found` → `person high block` → 3. */
type Table = ReadonlyMap<string, number>;

/** What was chosen, by the first word of its keys. What a check was about is added up under names of its own. */
interface Tables {
  readonly of: (name: string) => Table;
  /** First and last day by policy version. */
  readonly days: Days;
}

/** The figures of what was chosen of the sums. */
export function figuresOf(sums: Sums, choice: Choice = {}): Figures {
  return finished(tablesOf(sums, choice));
}

/** Whether what happened in the cell was asked for. */
export function isChosen(cell: Cell, { from, to, ...wanted }: Choice): boolean {
  if ((from !== undefined && cell.day < from) || (to !== undefined && cell.day > to)) return false;
  const { host, site, tier, group } = wanted;
  return (
    (host === undefined || cell.host === host) &&
    (site === undefined || cell.site === site) &&
    (tier === undefined || cell.tier === tier) &&
    (group === undefined || (cell.host !== undefined && (cell.group ?? '') === group))
  );
}

type Days = Map<string, { first: string; last: string }>;

/** What checks are about, apart from time. */
const ABOUT = ['host', 'site', 'tier', 'group'] as const;

/** One look at every row: a company has millions, so rows are added up by number and named in the end. */
function tablesOf(sums: Sums, choice: Choice): Tables {
  const { rows, keys, cells } = sums;
  const totals = new Float64Array(keys.length);
  const days: Days = new Map();
  const actions = keys.map((key) => ACTIONS.indexOf(actionOfCheck(key) as Action));
  const versions = keys.map((key) => (key.startsWith('policy ') ? key.slice(7) : undefined));
  const chosen = cells.map((cell) => isChosen(cell, choice));
  const checks = new Float64Array(cells.length * ACTIONS.length);
  for (let at = 0; at + 2 < rows.length; at += 3) {
    const [cell, key, amount] = [rows[at] ?? -1, rows[at + 1] ?? -1, rows[at + 2] ?? 0];
    if (chosen[cell] !== true || totals[key] === undefined) continue;
    totals[key] += amount;
    const place = cell * ACTIONS.length + (actions[key] ?? -1);
    if ((actions[key] ?? -1) >= 0) checks[place] = (checks[place] ?? 0) + amount;
    const version = versions[key];
    if (version !== undefined) widen(days, version, cells[cell]?.day ?? '');
  }
  const tables: Growing = new Map();
  for (const [number, key] of keys.entries()) addNamed(tables, key, totals[number] ?? 0);
  addAbout(tables, cells, checks);
  return { of: (name) => tables.get(name) ?? new Map(), days };
}

type Growing = Map<string, Map<string, number>>;

function addNamed(tables: Growing, key: string, amount: number): void {
  if (amount === 0) return;
  const at = key.indexOf(' ');
  const [first, rest] = at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
  const table = tables.get(first) ?? new Map<string, number>();
  add(table, rest, amount);
  tables.set(first, table);
}

function addAbout(tables: Growing, cells: readonly Cell[], checks: Float64Array): void {
  for (const [number, cell] of cells.entries()) {
    for (const [place, action] of ACTIONS.entries()) {
      const amount = checks[number * ACTIONS.length + place] ?? 0;
      if (amount > 0) for (const about of ABOUT) addNamed(tables, `${about} ${cell[about] ?? ''} ${action}`, amount);
    }
  }
}

function widen(days: Days, version: string, day: string): void {
  const known = days.get(version);
  if (known === undefined) days.set(version, { first: day, last: day });
  else if (day < known.first) known.first = day;
  else if (day > known.last) known.last = day;
}

function add(table: Map<string, number>, name: string, amount: number): void {
  table.set(name, (table.get(name) ?? 0) + amount);
}

function finished({ of, days }: Tables): Figures {
  const total = (name: string) => of(name).get('') ?? 0;
  const ends = of('check');
  const checks = new Map([...ends].filter(([name]) => actionOfCheck(`check ${name}`) !== undefined));
  return {
    checks: sumOf(checks.values()),
    passed: total('passed'),
    length: total('length'),
    actions: by(checks, 0),
    outcomes: by(ends, 1),
    outcomesOf: nested(ends),
    tiers: nested(of('tier')),
    groups: shares(of('group')),
    sites: shares(of('site')),
    hosts: nested(of('host')),
    categories: categoriesIn(of('found')),
    rules: rulesIn(of('rule-checks'), of('rule-findings')),
    reasons: by(of('reason'), 0),
    released: total('released'),
    added: total('added'),
    mistaken: total('mistaken'),
    corrections: by(of('correction'), 0),
    policies: policiesIn(of('policy'), days),
    wrong: wordsOf(of('wrong'))
      .map(([[category, detector], marks]) => ({ category: category as CategoryFigures['category'], detector, marks }))
      .toSorted((a, b) => b.marks - a.marks),
    lessons: [...of('lesson')].map(([id, times]) => ({ id, checks: times })).toSorted((a, b) => b.checks - a.checks),
  };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function wordsOf(table: Table): readonly (readonly [words: readonly [string, string, string], amount: number])[] {
  return [...table].map(([name, amount]) => {
    const [one = '', two = '', three = ''] = name.split(' ');
    return [[one, two, three], amount] as const;
  });
}

/** Added up by the word at this place. Keys are made of the words of these lists alone. */
function by<K extends string>(table: Table, place: 0 | 1 | 2): Counts<K> {
  const counts = new Map<string, number>();
  for (const [words, amount] of wordsOf(table)) add(counts, words[place], amount);
  return counts as ReadonlyMap<string, number> as Counts<K>;
}

function nested<O extends string, I extends string>(table: Table): ReadonlyMap<O, Counts<I>> {
  const outer = new Map<string, Map<string, number>>();
  for (const [[one, two], amount] of wordsOf(table)) {
    const inner = outer.get(one) ?? new Map<string, number>();
    add(inner, two, amount);
    outer.set(one, inner);
  }
  return outer as ReadonlyMap<string, ReadonlyMap<string, number>> as ReadonlyMap<O, Counts<I>>;
}

function shares(table: Table): readonly Share[] {
  return [...nested<string, Action>(table)]
    .map(([id, actions]) => ({ id, actions, checks: sumOf(actions.values()) }))
    .toSorted((a, b) => b.checks - a.checks);
}

function categoriesIn(found: Table): readonly CategoryFigures[] {
  const parts = new Map<string, Map<string, number>>();
  for (const [[category, band, action], amount] of wordsOf(found)) {
    const part = parts.get(category) ?? new Map<string, number>();
    add(part, `${band} ${action}`, amount);
    parts.set(category, part);
  }
  return [...parts]
    .map(([category, part]) => ({
      category: category as CategoryFigures['category'],
      findings: sumOf(part.values()),
      bands: by<'low' | 'medium' | 'high'>(part, 0),
      actions: by<Action>(part, 1),
    }))
    .toSorted((a, b) => b.findings - a.findings);
}

function rulesIn(checks: Table, findings: Table): readonly RuleFigures[] {
  return wordsOf(checks)
    .map(([[id, action], amount]) => ({
      id,
      action: action as Action,
      checks: amount,
      findings: findings.get(`${id} ${action}`) ?? 0,
    }))
    .toSorted((a, b) => b.findings - a.findings || b.checks - a.checks);
}

function policiesIn(versions: Table, days: Tables['days']): readonly PolicyFigures[] {
  return wordsOf(versions)
    .map(([[id, version], checks]) => {
      const { first, last } = days.get(`${id} ${version}`) ?? { first: '', last: '' };
      return { id, version: Number(version), first, last, checks };
    })
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.version - b.version));
}
