import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument as parseXml } from 'htmlparser2';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { deploymentKit } from '../../../../../electron/app/policy/kit/deployment-kit.ts';
import { managedReading } from '../../../../../electron/app/policy/managed-papers.ts';
import { EXTENSION_IDS, NATIVE_HOST } from '../../../../../shared/contract/native.ts';
import { MANAGED_NAMES, MANAGED_VALUES } from '../../../../../shared/policy/managed-values.ts';
import { parseDocument } from '../../../../../shared/policy/parse-document.ts';

const kit = deploymentKit();
const file = (name: string): string => kit.get(name) ?? '';
const json = (name: string): unknown => JSON.parse(file(name));
const schema = { fileName: 'admx.xsd', contents: readFileSync(join(import.meta.dirname, 'admx.xsd'), 'utf8') };
const faults = async (name: string, contents: string) =>
  (await validateXML({ xml: [{ fileName: name, contents }], schema: [schema] })).errors.map(({ message }) => message);
const TEMPLATES = ['windows/Sekisho.admx', 'windows/ja-JP/Sekisho.adml', 'windows/en-US/Sekisho.adml'] as const;

describe('the templates for Group Policy', () => {
  it.each(TEMPLATES)('%s fits the schema', async (name) => {
    expect(await faults('file.xml', file(name))).toEqual([]);
  });

  it.each([
    [TEMPLATES[0], 'class="Both"', 'class="Everybody"'],
    [TEMPLATES[0], '<parentCategory ref="Sekisho"/>', ''],
    [TEMPLATES[0], 'name="Unchecked"', 'name="Policy"'],
    [TEMPLATES[1], 'refId="Unchecked"', 'ref="Unchecked"'],
    [TEMPLATES[2], '</stringTable>', ''],
  ])('%s would not with %s changed', async (name, from, to) => {
    expect(file(name)).toContain(from);
    expect(await faults('file.xml', file(name).replace(from, to))).not.toEqual([]);
  });

  it.each(TEMPLATES.slice(1))('%s has every string and every box that the policies name, and no other', (name) => {
    const named = [...file(TEMPLATES[0]).matchAll(/\$\((?:string|presentation)\.([^)]+)\)/gu)].map(([, id]) => id);
    const there = [...file(name).matchAll(/<(?:string|presentation) id="([^"]+)"/gu)].map(([, id]) => id);
    const sorted = (ids: readonly (string | undefined)[]) =>
      ids.toSorted((one = '', other = '') => (one < other ? -1 : 1));
    expect(sorted(there)).toEqual(sorted(named));
  });

  it('ask for every value of the table, by its name and kind', () => {
    const policies = [...file(TEMPLATES[0]).matchAll(/<policy name="([^"]+)"/gu)].map(([, name]) => name);
    expect(policies).toEqual(MANAGED_NAMES);
    expect(parseXml(file(TEMPLATES[0]), { xmlMode: true }).children.length).toBeGreaterThan(0);
  });
});

describe('the configuration profile', () => {
  const profile = parsePlist(file('macos/sekisho.mobileconfig')) as unknown as {
    readonly PayloadType: string;
    readonly PayloadContent: readonly Readonly<Record<string, unknown>>[];
  };

  it('is a property list with a payload that the app reads', () => {
    expect(profile.PayloadType).toBe('Configuration');
    const [payload = {}] = profile.PayloadContent;
    expect(payload.PayloadType).toBe('app.sekisho');
    const values = Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload')));
    expect(managedReading({ values, groups: {} }, 'profile')).toMatchObject({ state: 'found' });
  });
});

describe('the files for Linux', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(json('settings.schema.json') as object);

  it('fit the schema and what the app reads', () => {
    expect(validate(json('linux/settings.json'))).toBe(true);
    expect(managedReading({ values: json('linux/settings.json'), groups: {} }, 'file')).toMatchObject({
      state: 'found',
    });
    expect(parseDocument(file('linux/policies/managed.d/10-company.json'))).toMatchObject({ ok: true });
  });

  it('come with the schema of policies, which the example fits', () => {
    const fits = new Ajv({ strict: false, validateFormats: false }).compile(json('policy.schema.json') as object);
    const example = json('linux/policies/managed.d/10-company.json') as object;
    expect(fits(example)).toBe(true);
    expect(fits({ ...example, rulez: [] })).toBe(false);
  });

  it.each([
    [{ Unchekced: 'block' }],
    [{ Unchecked: 'never' }],
    [{ RetentionDays: 0 }],
    [{ RetentionDays: 1.5 }],
    [{ ApprovedSites: [] }],
    [{ ClipboardGuard: 'yes' }],
  ])('the schema refuses %j, and so does the app', (values) => {
    expect(validate(values)).toBe(false);
    expect(managedReading({ values, groups: {} }, 'file')).toMatchObject({ state: 'rejected' });
  });

  it('the schema knows every value of the table', () => {
    const { properties } = json('settings.schema.json') as { readonly properties: object };
    expect(Object.keys(properties)).toEqual(Object.keys(MANAGED_VALUES));
  });
});

describe('the policies for browsers', () => {
  it('install our extension and let it speak to the app', () => {
    for (const browser of ['chrome', 'edge']) {
      expect(json(`browsers/${browser}.json`)).toMatchObject({
        ExtensionSettings: { [EXTENSION_IDS.chromium]: { installation_mode: 'force_installed' } },
        NativeMessagingAllowlist: [NATIVE_HOST],
      });
    }
    expect(json('browsers/firefox-policies.json')).toMatchObject({
      policies: { ExtensionSettings: { [EXTENSION_IDS.firefox]: { installation_mode: 'force_installed' } } },
    });
  });
});

describe('the pages', () => {
  it.each(['ja', 'en'])('in %s name every value', (language) => {
    for (const name of MANAGED_NAMES) expect(file(`README.${language}.md`)).toContain(`\`${name}\``);
  });
});
