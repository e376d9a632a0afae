import { type Company, companyOf } from '../../shared/company/company.ts';
import { fingerprintBuilder } from '../../shared/company/fingerprint-index.ts';
import type { CompanyIndex } from '../../shared/company/index-file.ts';
import { parseCompanyKey } from '../../shared/company/key.ts';
import { indexRows, type ListPlan } from '../../shared/company/list-index.ts';
import { makeIndex } from '../../shared/company/make-index.ts';
import type { SipKey } from '../../shared/company/siphash.ts';
import type { Term } from '../../shared/policy/term.ts';

/** A key for tests: that of the vectors of SipHash. */
export const SAMPLE_KEY = '000102030405060708090a0b0c0d0e0f';

export function sampleKey(): SipKey {
  const parsed = parseCompanyKey(SAMPLE_KEY);
  if (!parsed.ok) throw new TypeError('no key');
  return parsed.value;
}

const ROUTES = `// Chooses a depot for every order.
export function planRoutes(depots, orders, limit) {
  const open = new Map();
  for (const order of orders) {
    const near = depots.filter((d) => d.stock[order.sku] >= order.amount);
    if (near.length === 0) return { ok: false, missing: order.sku };
    near.sort((a, b) => distance(a, order) - distance(b, order));
    const chosen = near[0];
    open.set(chosen.id, (open.get(chosen.id) ?? 0) + order.amount * 3);
    if (open.get(chosen.id) > limit) near.shift();
  }
  return { ok: true, open };
}
`;

const PLAN =
  '来期の重点施策として、北関東の物流拠点を二か所に集約し、冷蔵設備の更新に十二億円を投じる。発表は六月の取締役会の後とする。' +
  'The board will announce the merger of both cold storage sites after the June meeting, and twelve hundred million yen go into new cooling equipment.';

const TERMS: readonly Term[] = [
  { id: 'seiran', category: 'company-term', words: ['プロジェクト青嵐', 'Project Seiran'], ignoreCase: true },
  { id: 'seiran-short', category: 'company-term', words: ['青嵐'], near: ['開発', 'PJ'] },
];

const PEOPLE = [
  [
    '髙﨑齋太郎',
    'たかさきさいたろう',
    'Saitaro Takasaki',
    'C-00427713',
    '+81 90-1234-5678',
    '1985-04-01',
    '株式会社みなも精工',
  ],
  ['小野寺花', 'オノデラハナ', 'Hana Onodera', 'C-00991234', '03-3456-7890', 'S60.4.2', '有限会社あさぎり商店'],
];

/** A repository, a document and a list of a small company, made on this day. */
export function sampleIndexes(made = new Date().toISOString().slice(0, 10)): readonly CompanyIndex[] {
  const key = sampleKey();
  const code = fingerprintBuilder({ kind: 'code', key, sources: 1, sieve: 16 });
  code.add(ROUTES, 0);
  const prose = fingerprintBuilder({ kind: 'document', key, sources: 1, sieve: 16 });
  prose.add(PLAN, 0);
  const facts = { version: 1, made };
  const sources = COLUMNS.map(({ name }) => ({ name }));
  const list = indexRows(PEOPLE, { columns: COLUMNS, pairs: PAIRS }, key);
  const papers = [{ name: '中期計画.docx', marking: '極秘' }];
  return [
    makeIndex({ kind: 'code', name: 'code', sources: [{ name: 'routes' }], ...facts }, code.done(), key),
    makeIndex({ kind: 'document', name: 'documents', sources: papers, ...facts }, prose.done(), key),
    makeIndex({ kind: 'list', name: '顧客', sources, pairs: PAIRS, ...facts }, list, key),
  ];
}

/** What a small company has given: a repository, a document, a list and two terms. */
export function sampleCompany(): Company {
  return companyOf({ indexes: sampleIndexes(), key: sampleKey(), terms: TERMS });
}

const COLUMNS: ListPlan['columns'] = [
  { name: '氏名', kind: 'name', alone: true },
  { name: 'かな', kind: 'name', alone: true },
  { name: 'romaji', kind: 'name', alone: true },
  { name: '顧客番号', kind: 'id', alone: true },
  { name: '電話', kind: 'phone', alone: true },
  { name: '生年月日', kind: 'date', alone: false },
  { name: '会社', kind: 'organization', alone: true },
];

const PAIRS = [{ first: 0, second: 5, within: 60 }];
