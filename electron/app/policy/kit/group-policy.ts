import type { Language } from '../../../../shared/language.ts';
import {
  MANAGED_NAMES,
  MANAGED_VALUES,
  type ManagedKind,
  type ManagedName,
} from '../../../../shared/policy/managed-values.ts';
import { managedWords } from '../../../../shared/words/managed-words.ts';
import { type Element, element, xmlText } from './xml.ts';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const KEY = 'SOFTWARE\\Policies\\Sekisho';
/** The longest text that Group Policy's editor takes in a box (Microsoft, "textBox element"). */
const LONGEST_TEXT = 1_023;
const LONGEST_LINES = 1_048_576;
const ROOT = { revision: '1.0', schemaVersion: '1.0', xmlns: NAMESPACE };

/** `Sekisho.admx`: every value as a policy of Group Policy, for machines and for people (Microsoft, "ADMX syntax"). */
export function admx(): string {
  return xmlText(
    element(
      'policyDefinitions',
      ROOT,
      element('policyNamespaces', {}, element('target', { prefix: 'sekisho', namespace: 'Sekisho.Policies' })),
      element('resources', { minRequiredRevision: '1.0' }),
      element(
        'supportedOn',
        {},
        element('definitions', {}, element('definition', { name: 'Supported', displayName: '$(string.Supported)' })),
      ),
      element('categories', {}, element('category', { name: 'Sekisho', displayName: '$(string.Sekisho)' })),
      element('policies', {}, ...MANAGED_NAMES.map(policyElement)),
    ),
  );
}

function policyElement(name: ManagedName): Element {
  const value: ManagedKind = MANAGED_VALUES[name];
  const isSwitch = value.kind === 'yes-no';
  const attributes = {
    name,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_Help)`,
    presentation: isSwitch ? undefined : `$(presentation.${name})`,
    key: KEY,
    valueName: isSwitch ? name : undefined,
  };
  const common = [element('parentCategory', { ref: 'Sekisho' }), element('supportedOn', { ref: 'Supported' })];
  if (!isSwitch) return element('policy', attributes, ...common, element('elements', {}, inputElement(name, value)));
  const decimal = (number: number) => element('decimal', { value: number });
  const states = [element('enabledValue', {}, decimal(1)), element('disabledValue', {}, decimal(0))];
  return element('policy', attributes, ...common, ...states);
}

function inputElement(name: ManagedName, value: ManagedKind): Element {
  const named = { id: name, valueName: name, required: 'true' };
  if (value.kind === 'choice') {
    const items = value.choices.map((choice) =>
      element(
        'item',
        { displayName: `$(string.${name}_${choice})` },
        element('value', {}, element('string', {}, choice)),
      ),
    );
    return element('enum', named, ...items);
  }
  if (value.kind === 'whole') return element('decimal', { ...named, minValue: value.min, maxValue: value.max });
  if (value.kind === 'text') return element('text', { ...named, maxLength: LONGEST_TEXT });
  return element('multiText', { ...named, maxLength: LONGEST_LINES });
}

/** `Sekisho.adml`: the words of one language for `Sekisho.admx`. */
export function adml(language: Language): string {
  const words = managedWords[language];
  const string = (id: string, text: string) => element('string', { id }, text);
  const strings = MANAGED_NAMES.flatMap((name) => {
    const { title, help } = words.values[name];
    const value: ManagedKind = MANAGED_VALUES[name];
    const choices = value.kind === 'choice' ? Object.entries(words.choices) : [];
    return [
      string(name, title),
      string(`${name}_Help`, help),
      ...choices.map(([choice, text]) => string(`${name}_${choice}`, text)),
    ];
  });
  const boxes = MANAGED_NAMES.filter((name) => MANAGED_VALUES[name].kind !== 'yes-no');
  return xmlText(
    element(
      'policyDefinitionResources',
      ROOT,
      element('displayName', {}, words.product),
      element('description', {}, words.product),
      element(
        'resources',
        {},
        element('stringTable', {}, string('Sekisho', words.product), string('Supported', words.supported), ...strings),
        element('presentationTable', {}, ...boxes.map((name) => presentation(name, words.values[name].title))),
      ),
    ),
  );
}

function presentation(name: ManagedName, title: string): Element {
  const value: ManagedKind = MANAGED_VALUES[name];
  return element('presentation', { id: name }, box(name, value, title));
}

function box(name: ManagedName, { kind }: ManagedKind, title: string): Element {
  if (kind === 'choice') return element('dropdownList', { refId: name, noSort: 'true' }, title);
  if (kind === 'whole') return element('decimalTextBox', { refId: name }, title);
  if (kind === 'text') return element('textBox', { refId: name }, element('label', {}, title));
  return element('multiTextBox', { refId: name }, title);
}
