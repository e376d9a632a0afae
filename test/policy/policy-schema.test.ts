import Ajv from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { LANGUAGES } from '../../shared/language.ts';
import { documentOf } from '../../shared/policy/parse-document.ts';
import { fieldWords, policySchema } from '../../shared/policy/policy-schema.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { TEMPLATES } from '../../shared/policy/templates/template-list.ts';
import { policyFieldWords } from '../../shared/words/policy-field-words.ts';
import { mutated } from './mutations.ts';
import { EXTENDING, FULL } from './policies.ts';

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
formats(ajv);
const fits = ajv.compile(policySchema());

/** How parts depend on each other is more than a schema can say. */
const DEPENDENCE = /used twice|after|not among|approved site/u;

const EXTENSION = {
  ...EXTENDING,
  without: ['rules/x'],
  defaults: ['*', 'sites/*', 'settings/guard'],
  terms: FULL.terms,
};

describe('the schema of policies', () => {
  it.each<readonly [string, object]>([
    ['the starter policy', STARTER_POLICY],
    ['a policy with every part', FULL],
    ['a policy that builds on others', EXTENSION],
    ['a policy that names its schema', { ...FULL, $schema: './policy-schema.json' }],
    ...TEMPLATES.map(({ id, policy }) => [`the template ${id}`, policy] as const),
  ])('takes %s', (_, policy) => {
    expect(fits(policy), ajv.errorsText(fits.errors)).toBe(true);
  });

  it.each([
    ['everything', FULL],
    ['a policy that builds on others', EXTENSION],
  ])('says the same as the parser of %s, however it is changed', (_, policy) => {
    fc.assert(
      fc.property(mutated(policy), (value) => {
        const parsed = documentOf(value);
        const said = parsed.ok ? '' : parsed.problem.message.en;
        if (fits(value)) expect(said === '' || DEPENDENCE.test(said), said).toBe(true);
        else expect(parsed.ok, ajv.errorsText(fits.errors)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('tells in both languages what every field is for, and of no field that is not there', () => {
    const paths = fieldsOf(policySchema());
    for (const language of LANGUAGES) {
      expect(paths.filter((path) => fieldWords(path, language) === undefined)).toEqual([]);
    }
    const names = new Set([...paths, ...paths.map((path) => `*.${path.replace(/^.*[.\]]\.?/u, '')}`)]);
    expect(Object.keys(policyFieldWords.ja).filter((path) => !names.has(path))).toEqual([]);
  });
});

describe('an editor that knows the schema', () => {
  const service = getLanguageService({});
  service.configure({ schemas: [{ uri: 'urn:policy', fileMatch: ['*.json'], schema: policySchema() }] });

  const proposed = async (json: string) => {
    const at = json.indexOf('|');
    const file = TextDocument.create('file:///policy.json', 'json', 1, json.replace('|', ''));
    const found = await service.doComplete(file, file.positionAt(at), service.parseJSONDocument(file));
    return (found?.items ?? []).map(({ label }) => label);
  };

  it.each([
    ['fields', '{ | }', ['rules', 'sites', 'issuer', 'terms']],
    ['fields of a rule', '{ "rules": [{ | }] }', ['when', 'action', 'stages']],
    ['actions', '{ "unchecked": | }', ['"allow"', '"warn"', '"redact"', '"block"']],
    ['categories', '{ "rules": [{ "when": { "categories": [ | ] } }] }', ['"credential"', '"person"']],
  ])('proposes %s', async (_, json, labels) => {
    expect(await proposed(json)).toEqual(expect.arrayContaining(labels));
  });

  it('explains a field', async () => {
    const file = TextDocument.create('file:///policy.json', 'json', 1, '{ "unchecked": "block" }');
    const hover = await service.doHover(file, { line: 0, character: 4 }, service.parseJSONDocument(file));
    expect(JSON.stringify(hover?.contents)).toMatch(/確認できなかった.*could not be checked/u);
  });
});

interface Field {
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
}

function fieldsOf({ properties = {}, items }: Field, path = ''): readonly string[] {
  const inItems = items === undefined ? [] : fieldsOf(items, `${path}[]`);
  return [
    ...inItems,
    ...Object.entries(properties).flatMap(([name, field]) => {
      const here = path === '' ? name : `${path}.${name}`;
      return [here, ...fieldsOf(field, here)];
    }),
  ];
}
