import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../shared/policy/parse-document.ts';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import { EXTENDING, FULL } from './policies.ts';

type Json = Record<string, unknown>;

const full = (change: (policy: Json) => void): string => {
  const policy = JSON.parse(JSON.stringify(FULL)) as Json;
  change(policy);
  return JSON.stringify(policy);
};
const inRule = (change: Json): string => full((p) => Object.assign((p.rules as Json[])[0] as Json, change));
const inCondition = (change: Json): string => inRule({ when: change });
const extending = (change: Json): string => JSON.stringify({ ...EXTENDING, ...change });

describe('reading a policy document', () => {
  it('reads every part back', () => {
    expect(parseDocument(JSON.stringify(FULL))).toEqual({ ok: true, value: FULL });
    expect(parsePolicy(JSON.stringify(FULL))).toEqual({ ok: true, value: FULL });
  });

  it('reads a document that builds on others', () => {
    const document = { ...EXTENDING, without: ['rules/x', 'lists/vip'], defaults: ['*', 'sites/*', 'unchecked'] };
    expect(parseDocument(JSON.stringify(document))).toEqual({ ok: true, value: document });
  });

  it.each([
    ['a rule of an unknown group', inCondition({ groups: ['it'] }), 'rules[0].when.groups[0]', 'not among the groups'],
    [
      'an hour of 24',
      inCondition({ hours: { from: '24:00', to: '06:00' } }),
      'rules[0].when.hours.from',
      'time of day',
    ],
    [
      'a day that is none',
      inCondition({ hours: { days: ['mo'], from: '09:00', to: '18:00' } }),
      'rules[0].when.hours.days[0]',
      'one of',
    ],
    [
      'a stage on 31 June',
      inRule({ stages: [{ from: '2026-06-31', mode: 'off' }] }),
      'rules[0].stages[0].from',
      'date',
    ],
    [
      'stages that go back',
      inRule({
        stages: [
          { from: '2026-06-02', mode: 'off' },
          { from: '2026-06-01', mode: 'off' },
        ],
      }),
      'rules[0].stages[1].from',
      'after the stage before',
    ],
    ['no stages', inRule({ stages: [] }), 'rules[0].stages', 'at least one'],
    [
      'a contact that is a script',
      inRule({ approval: { by: 'x', contact: 'javascript:alert(1)' } }),
      'rules[0].approval.contact',
      'mailto:',
    ],
    [
      'an alternative that is not approved',
      full((p) => Object.assign((p.sites as Json[])[1] as Json, { alternative: 'open' })),
      'sites[1].alternative',
      'approved site',
    ],
    [
      'a validity that ends first',
      full((p) => Object.assign(p, { valid: { from: '2027-01-01T00:00:00Z', until: '2026-01-01T00:00:00Z' } })),
      'valid.until',
      'after',
    ],
    ['a validity in local time', full((p) => Object.assign(p, { valid: { from: '2027-01-01' } })), 'valid.from', 'UTC'],
    [
      'a term of nothing',
      full((p) => Object.assign(p, { terms: [{ id: 'a', category: 'company-term' }] })),
      'terms[0]',
      'words or a pattern',
    ],
    ['a short key', full((p) => Object.assign(p, { lists: [{ id: 'a', key: 'AAAA' }] })), 'lists[0].key', '16 bytes'],
    [
      'a plain value among hashes',
      full((p) =>
        Object.assign(p, { lists: [{ id: 'a', key: FULL.lists?.[0]?.key, mask: [{ hash: '森', length: 1 }] }] }),
      ),
      'lists[0].mask[0].hash',
      '8 bytes',
    ],
    [
      'a retention of no days',
      full((p) => Object.assign(p, { retention: { days: 0 } })),
      'retention.days',
      'whole number',
    ],
    [
      'a relative path of a file',
      full((p) => Object.assign(p, { exports: { tls: { authority: 'ca.pem' } } })),
      'exports.tls.authority',
      'absolute path',
    ],
    [
      'a certificate without its key',
      full((p) => Object.assign(p, { exports: { tls: { client: { certificate: '/etc/pc.pem' } } } })),
      'exports.tls.client',
      'missing',
    ],
    [
      'a token in an address of a proxy',
      full((p) => Object.assign(p, { exports: { otlp: { endpoint: 'https://x', proxy: 'http://me:secret@x:1' } } })),
      'exports.otlp.proxy',
      'expected an address',
    ],
    [
      'checking certificates switched off',
      full((p) => Object.assign(p, { exports: { tls: { verify: false } } })),
      'exports.tls.verify',
      'unknown field',
    ],
    [
      'an export in the clear',
      full((p) => Object.assign(p, { exports: { otlp: { endpoint: 'http://x' } } })),
      'exports.otlp.endpoint',
      'https:',
    ],
    [
      'a setting that is none',
      full((p) => Object.assign(p, { settings: { gaurd: true } })),
      'settings.gaurd',
      'did you mean "guard"?',
    ],
    [
      'a local name that is none',
      full((p) => Object.assign(p, { local: ['gaurd'] })),
      'local[0]',
      'did you mean "guard"?',
    ],
    ['a default that is none', extending({ defaults: ['rule/x'] }), 'defaults[0]', 'did you mean "rules"?'],
    ['everything taken away', extending({ without: ['*'] }), 'without[0]', 'expected one of'],
    ['a misspelt part', extending({ extend: true }), 'extend', 'did you mean "extends"?'],
    ['an extends that is false', extending({ extends: false }), 'extends', 'true'],
    [
      'values taken from nothing',
      full((p) => Object.assign(p, { without: ['rules/x'] })),
      'without',
      '"extends": true',
    ],
    ['a field that stands twice', '{"format":1,"format":1}', 'format', 'twice'],
    ['a field that stands twice, spelt apart', '{"format":1,"f\\u006frmat":1}', 'format', 'twice'],
    ['a field that stands twice, deep', '{"a":[{},{"b":"}{","b":1}]}', 'a[1].b', 'twice'],
    ['a prototype name, deep', '{"a":[0,{"constructor":1}]}', 'a[1].constructor', 'unknown field'],
    ['a tower of lists', '['.repeat(100_000) + ']'.repeat(100_000), '[0]'.repeat(31), 'too deeply'],
  ])('%s is refused at its place', (_, json, path, says) => {
    const parsed = parseDocument(json);
    expect(parsed).toMatchObject({ ok: false, problem: { path } });
    if (!parsed.ok) expect(parsed.problem.message.en).toContain(says);
  });

  it('does not let a document that builds on others stand alone', () => {
    const parsed = parsePolicy(JSON.stringify(EXTENDING));
    expect(parsed).toMatchObject({ ok: false, problem: { path: 'extends' } });
  });

  it('leaves out of a policy what is said to later layers', () => {
    expect(parsePolicy(JSON.stringify({ ...FULL, defaults: ['*'] }))).toEqual({ ok: true, value: FULL });
  });
});
