import { LANGUAGES } from '../language.ts';
import { object } from './object-shape.ts';
import { type Settings, THEMES } from './settings.ts';
import { accepted, id, oneOf, refused, type Shape, text, yesNo } from './shape.ts';

/** Words such as `CommandOrControl+Shift+K`, or '' for none. No sentence fits. */
const shortcut: Shape<string> = (value, path = '') => {
  const parsed = text({ max: 100 })(value, path);
  if (!parsed.ok || /^(?:[A-Za-z]{1,20}\+)*(?:[A-Za-z]{1,20}\d{0,2}|[!-~])$|^$/u.test(parsed.value)) return parsed;
  return refused(path, 'Ctrl+Shift+K のようなキーの名前が必要です', 'expected keys such as Ctrl+Shift+K');
};

const siteOrNone: Shape<string> = (value, path = '') => (value === '' ? accepted('') : id(value, path));

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
