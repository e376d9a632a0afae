import { describe, expect, it } from 'vitest';
import { isOpenSetting } from '../../shared/policy/company-settings.ts';

const locked = (name: string) => [{ path: `settings/${name}`, locked: true }];

describe('a setting is open to the person', () => {
  it.each([
    ['nothing is said', 'guard', undefined, [], true],
    ['its value is locked', 'guard', undefined, locked('guard'), false],
    ['it is locked, and `local` names it', 'guard', ['guard'], locked('guard'), true],
    ['it is locked, and `local` names its path', 'guard', ['settings/guard'], locked('guard'), true],
    ['it is locked, and `local` names all settings', 'guard', ['settings/*'], locked('guard'), true],
    ['`local` names something else', 'guard', ['sites/*'], [], false],
    ['`local` names nothing, and it is how the app speaks', 'language', ['sites/*'], [], true],
    ['`local` names nothing, and it is how the app looks', 'theme', [], [], true],
    ['how the app speaks is locked', 'language', ['sites/*'], locked('language'), false],
  ] as const)('%s', (_, name, local, values, open) => {
    expect(isOpenSetting({ policy: local === undefined ? {} : { local }, values }, name)).toBe(open);
  });
});
