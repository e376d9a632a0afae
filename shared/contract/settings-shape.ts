import { LANGUAGES } from '../language.ts';
import { described, schemaOf } from './json-schema.ts';
import { object } from './object-shape.ts';
import { type Settings, THEMES } from './settings.ts';
import { accepted, id, oneOf, refused, type Shape, text, yesNo } from './shape.ts';

const KEYS = /^(?:[A-Za-z]{1,20}\+)*(?:[A-Za-z]{1,20}\d{0,2}|[!-~])$|^$/u;

/** Words such as `CommandOrControl+Shift+K`, or '' for none. No sentence fits. */
const shortcut: Shape<string> = described(
  (value, path = '') => {
    const parsed = text({ max: 100 })(value, path);
    if (!parsed.ok || KEYS.test(parsed.value)) return parsed;
    return refused(path, 'Ctrl+Shift+K のようなキーの名前が必要です', 'expected keys such as Ctrl+Shift+K');
  },
  () => ({ type: 'string', maxLength: 100, pattern: KEYS.source }),
);

const siteOrNone: Shape<string> = described(
  (value, path = '') => (value === '' ? accepted('') : id(value, path)),
  () => ({ anyOf: [{ const: '' }, schemaOf(id)] }),
);

const settingsFields = {
  language: oneOf('system', ...LANGUAGES),
  theme: oneOf(...THEMES),
  site: siteOrNone,
  shortcut,
  guard: yesNo,
  furigana: yesNo,
};

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(settingsFields);

export const settingsShape: Shape<Settings> = object(settingsFields);

/** Some of the settings. */
export const settingsChangeShape: Shape<Partial<Settings>> = object({}, settingsFields);
