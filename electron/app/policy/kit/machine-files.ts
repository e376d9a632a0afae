import { build } from 'plist';
import { EXTENSION_IDS, NATIVE_HOST } from '../../../../shared/contract/native.ts';
import {
  MANAGED_NAMES,
  MANAGED_VALUES,
  type ManagedKind,
  type ManagedName,
} from '../../../../shared/policy/managed-values.ts';
import type { ManagedValues } from '../../../../shared/policy/parse-managed.ts';
import { policySchema } from '../../../../shared/policy/policy-schema.ts';
import { managedWords } from '../../../../shared/words/managed-words.ts';
import { PREFERENCE_DOMAIN } from '../sources/managed-preferences.ts';

/** Values to start from; an administrator changes them before anything is rolled out. */
export const EXAMPLE_VALUES: ManagedValues = { Unchecked: 'redact', ClipboardGuard: true, RetentionDays: 90 };

/** Where a company serves the packed extension. The reserved name makes sure that nobody installs from it unchanged. */
const EXTENSION_PLACE = 'https://sekisho.example/extension';

/** Ids of the profile and its payload. They stay the same, so that a newer profile takes the place of an older one. */
const PROFILE_ID = '5E0C6E7B-3E0B-4E52-9B3F-1C5F4E0A7D11';
const PAYLOAD_ID = 'A4B1B8F0-64C3-4C0F-8E37-0D9B5E2F6C22';

/** A configuration profile for macOS with our preferences (Apple, "Configuration Profile Reference"). */
export function configurationProfile(): string {
  const named = {
    PayloadDisplayName: managedWords.ja.product,
    PayloadOrganization: 'Sekisho',
    PayloadVersion: 1,
  };
  const payload = {
    ...named,
    PayloadType: PREFERENCE_DOMAIN,
    PayloadIdentifier: `${PREFERENCE_DOMAIN}.settings`,
    PayloadUUID: PAYLOAD_ID,
    PayloadEnabled: true,
    ...(EXAMPLE_VALUES as Readonly<Record<string, string | number | boolean>>),
  };
  const profile = {
    ...named,
    PayloadType: 'Configuration',
    PayloadIdentifier: `${PREFERENCE_DOMAIN}.profile`,
    PayloadUUID: PROFILE_ID,
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: [payload],
  };
  return `${build(profile)}\n`;
}

/** `settings.json` for Linux: the same values by the same names. */
export function settingsJson(): string {
  return json(EXAMPLE_VALUES);
}

/** JSON Schema (2020-12) of `settings.json`, with both languages in the descriptions. */
export function settingsSchema(): string {
  const properties = Object.fromEntries(
    MANAGED_NAMES.map((name) => [name, { ...described(name), ...typeOf(MANAGED_VALUES[name]) }]),
  );
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sekisho settings.json',
    type: 'object',
    additionalProperties: false,
    properties,
  });
}

function described(name: ManagedName): object {
  const [ja, en] = [managedWords.ja.values[name], managedWords.en.values[name]];
  return { title: `${ja.title} / ${en.title}`, description: `${ja.help}\n${en.help}` };
}

function typeOf(value: ManagedKind): object {
  const line = { type: 'string', minLength: 1 };
  if (value.kind === 'choice') return { enum: value.choices };
  if (value.kind === 'whole') return { type: 'integer', minimum: value.min, maximum: value.max };
  if (value.kind === 'yes-no') return { type: 'boolean' };
  if (value.kind === 'text') return line;
  const lines = { type: 'array', items: line, minItems: 1 };
  return value.kind === 'texts' ? lines : { anyOf: [line, lines] };
}

/** JSON Schema of the documents in `managed.d` and of everything else that is signed as a policy. */
export function documentSchema(): string {
  return json(policySchema());
}

/** A company document that builds on the starter policy and says nothing yet. */
export function companyDocument(): string {
  return json({
    format: 1,
    id: 'company',
    version: 1,
    issuer: '情報システム部 / IT department',
    extends: true,
    comment: '値を書き足し、変更のたびに version を増やしてください。Add values, and raise version with every change.',
  });
}

/** Chrome and Edge: installs the extension for everybody and lets it speak to the app (Chrome Enterprise policy list). */
export function chromiumPolicy(): string {
  const extension = { installation_mode: 'force_installed', update_url: `${EXTENSION_PLACE}/updates.xml` };
  return json({
    ExtensionSettings: { [EXTENSION_IDS.chromium]: extension },
    NativeMessagingAllowlist: [NATIVE_HOST],
    NativeMessagingUserLevelHosts: true,
  });
}

/** Firefox: the same as `policies.json` (Mozilla, "Policy templates for Firefox"). */
export function firefoxPolicy(): string {
  const extension = { installation_mode: 'force_installed', install_url: `${EXTENSION_PLACE}/sekisho.xpi` };
  return json({ policies: { ExtensionSettings: { [EXTENSION_IDS.firefox]: extension } } });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
