import type { Action } from '../policy/policy.ts';
import type { CategoryFigures, Choice, Counts, Figures, PolicyFigures, RuleFigures, Share } from './figures.ts';
import type { Cell, Sums } from './sums.ts';

/** Numbers by the words of a key behind its first, such as `found` → `person high block` → 3. */
type Table = Map<string, number>;

/** What was chosen, by the first word of its keys. What a check was about is added up under names of its own. */
interface Tables {
  readonly of: (name: string) => Table;
  /** First and last day by policy version. */
  readonly days: Map<string, { first: string; last: string }>;
}

/** The figures of what was chosen of the sums. */
export function figuresOf(sums: Sums, choice: Choice = {}): Figures {
  const tables = newTables();
  const names = sums.keys.map(split);
  const chosen = sums.cells.map((cell) => isChosen(cell, choice));
  const { rows } = sums;
  for (let at = 0; at + 2 < rows.length; at += 3) {
    const index = rows[at] ?? -1;
    const cell = sums.cells[index];
    const name = names[rows[at + 1] ?? -1];
    if (cell !== undefined && name !== undefined && chosen[index] === true) take(tables, cell, name, rows[at + 2] ?? 0);
  }
  return finished(tables);
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

type Name = readonly [first: string, rest: string];

function split(key: string): Name {
  const at = key.indexOf(' ');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

function newTables(): Tables {
  const tables = new Map<string, Table>();
  const of = (name: string) => {
    const found = tables.get(name) ?? new Map<string, number>();
    tables.set(name, found);
    return found;
  };
  return { of, days: new Map() };
}

function add(table: Table, name: string, amount: number): void {
  table.set(name, (table.get(name) ?? 0) + amount);
}

function take({ of, days }: Tables, { day, host, site, tier, group = '' }: Cell, [first, rest]: Name, amount: number) {
  add(of(first), rest, amount);
  if (first === 'check') {
    const [action = ''] = rest.split(' ', 1);
    add(of('host'), `${host} ${action}`, amount);
    add(of('site'), `${site} ${action}`, amount);
    add(of('tier'), `${tier} ${action}`, amount);
    add(of('group'), `${group} ${action}`, amount);
  }
  if (first !== 'policy') return;
  const known = days.get(rest);
  if (known === undefined) days.set(rest, { first: day, last: day });
  else if (day < known.first) known.first = day;
  else if (day > known.last) known.last = day;
}

function finished({ of, days }: Tables): Figures {
  const total = (name: string) => of(name).get('') ?? 0;
  const checks = of('check');
  return {
    checks: sumOf(checks.values()),
    passed: total('passed'),
    length: total('length'),
    actions: by(checks, 0),
    outcomes: by(checks, 1),
    outcomesOf: nested(checks),
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
  const parts = new Map<string, Table>();
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
