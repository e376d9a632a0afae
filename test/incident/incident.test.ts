import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../shared/detect/catalog.ts';
import { dutiesOf, type Incident, stepsOf } from '../../shared/incident/incident.ts';
import { INCIDENT_PAGES } from '../../shared/incident/pages.ts';
import { dutyLines, reportJson, reportMarkdown, reportOf } from '../../shared/incident/report.ts';
import { SECRET_KINDS, secretKindOf } from '../../shared/incident/secrets.ts';
import { SERVICE_PAGES } from '../../shared/incident/services.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';

const incident: Incident = {
  id: 'id-1',
  startedAt: '2026-01-01T00:00:00.000Z',
  site: 'chatgpt',
  entry: 'id-9',
  categories: [],
  persons: 'unknown',
  secrets: [],
  done: { stop: '2026-01-01T00:01:00.000Z' },
};
const parts = {
  incident: { ...incident, categories: ['person', 'credential'], persons: 'thousand', secrets: ['aws'] } as const,
  site: 'ChatGPT',
  note: '',
  policy: { id: 'acme', version: 7 },
  now: '2026-01-01T00:02:00.000Z',
};

describe('the steps', () => {
  it.each<[string, Partial<Incident>, string]>([
    ['nothing more is known', {}, 'stop chat share training tell'],
    ['the service is another one', { site: 'intern' }, 'stop chat share tell'],
    ['the service is not known', { site: '' }, 'stop chat share training tell'],
    ['a key was in it', { categories: ['credential'] }, 'stop chat share training secrets tell'],
    ['people were in it', { categories: ['phone'] }, 'stop chat share training tell duty'],
    ['a place was in it', { categories: ['place', 'url'] }, 'stop chat share training tell'],
    ['people were in it by number', { persons: 'some' }, 'stop chat share training tell duty'],
    ['nobody was in it', { categories: ['phone'], persons: 'none' }, 'stop chat share training tell'],
  ])('when %s', (_, change, steps) => expect(stepsOf({ ...incident, ...change }).join(' ')).toBe(steps));
});

describe('the duty to report', () => {
  it.each<[Partial<Incident>, string]>([
    [{ categories: ['government-id'] }, 'my-number'],
    [{ categories: ['health'] }, 'sensitive'],
    [{ categories: ['payment-card'] }, 'money'],
    [{ categories: ['bank-account'] }, 'money'],
    [{ persons: 'thousand' }, 'thousand'],
    [{ persons: 'hundred', categories: ['phone'] }, ''],
  ])('for %o', (change, duties) => expect(dutiesOf({ ...incident, ...change }).join(' ')).toBe(duties));

  it('names its limits and its source', () => {
    const lines = dutyLines({ ...incident, persons: 'thousand' }, 'ja').join('\n');
    for (const said of ['3〜5日', '30日', '60日', '第26条', '第7条・第8条', '1,000人']) expect(lines).toContain(said);
    expect(dutyLines({ ...incident, persons: 'none' }, 'ja')).toEqual([]);
  });
});

describe('the pages', () => {
  it('are ten services that the starter policy knows', () => {
    expect(SERVICE_PAGES).toHaveLength(10);
    const sites = STARTER_POLICY.sites.map(({ id }) => id);
    for (const { site, chat, share, training } of SERVICE_PAGES) {
      expect(sites).toContain(site);
      for (const { confirmed } of [chat, share, training]) expect(confirmed).toMatch(/^20\d{2}-(?:0[1-9]|1[0-2])$/u);
    }
  });

  it('are written as a browser writes them', () => {
    for (const address of INCIDENT_PAGES) {
      expect(new URL(address).href).toBe(address);
      expect(address).toMatch(/^https:/u);
    }
  });

  it('know a kind for every detector of a secret, and no detector that is not there', () => {
    const detectors = DETECTORS.map(({ id }) => id as string);
    const named = SECRET_KINDS.flatMap((kind) => kind.detectors);
    expect(named.filter((id) => !detectors.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(secretKindOf('secret/github-token')).toBe('github');
    expect(secretKindOf('secret/one-of-tomorrow')).toBe('other');
  });
});

describe('the report', () => {
  it('holds the facts and every step, in both languages', () => {
    const ja = reportMarkdown(reportOf(parts, 'ja'), 'ja');
    for (const said of [
      'ChatGPT',
      'id-9',
      '人名',
      'AWS',
      '1,000人を超える',
      'acme (7)',
      '済み（2026-01-01T00:01:00.000Z）',
      'まだ',
    ])
      expect(ja).toContain(said);
    expect(reportMarkdown(reportOf(parts, 'en'), 'en')).toContain('More than 1,000');
  });

  it('holds what a person wrote as plain words only', () => {
    const note = '# 見出し [x](http://a) <img src=x>';
    const markdown = reportMarkdown(reportOf({ ...parts, note }, 'ja'), 'ja');
    expect(markdown).toContain('\\# 見出し \\[x\\](http://a) \\<img src=x\\>');
  });

  it('is data with ids for a ticket system', () => {
    expect(JSON.parse(reportJson(parts))).toMatchObject({
      format: 1,
      incident: { id: 'id-1', secrets: ['aws'] },
      duties: ['thousand'],
      limits: { first: [3, 5], final: 30, finalWrongful: 60 },
    });
    expect(JSON.parse(reportJson(parts))).not.toHaveProperty('note');
  });
});
