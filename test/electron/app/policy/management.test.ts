import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBinary } from 'plist';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../../electron/app/policy/document-source.ts';
import { groupsOf } from '../../../../electron/app/policy/membership.ts';
import { managedPreferences } from '../../../../electron/app/policy/sources/managed-preferences.ts';
import { POLICY_KEYS, registrySource } from '../../../../electron/app/policy/sources/registry.ts';
import { readRegistryExport } from '../../../../electron/app/policy/sources/registry-export.ts';
import { systemFolderIn } from '../../../../electron/app/policy/sources/windows-policies.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-management-'));
afterAll(() => rmSync(base, { recursive: true }));

/** As `reg export` writes it; the list of bytes is UTF-16LE, as the format has it. */
const EXPORT = [
  'Windows Registry Editor Version 5.00',
  '',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sekisho]',
  '"Unchecked"="block"',
  '"RetentionDays"=dword:0000005a',
  '"ClipboardGuard"=dword:00000001',
  '"PolicyFile"="\\\\\\\\files\\\\it\\\\policy.json"',
  '"Policy"="{\\"format\\":1,',
  '\\"issuer\\":\\"情報システム部\\"}"',
  '"ApprovedSites"=hex(7):63,00,68,00,61,00,74,00,67,00,70,00,74,00,2e,00,63,00,6f,00,\\',
  '  6d,00,00,00,61,00,69,00,2e,00,68,00,71,00,2e,00,65,00,78,00,00,00,00,00',
  '"PolicyProxy"=hex(2):68,00,74,00,74,00,70,00,3a,00,2f,00,2f,00,70,00,3a,00,31,00,00,00',
  '',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sekisho\\Groups\\Sales]',
  '"Policy"="{}"',
  '',
].join('\r\n');

const rolesOf = (reading: Reading) =>
  reading.state === 'found' ? reading.papers.map(({ name, role, group }) => [name, role, group]) : reading.state;

describe('an export of the registry', () => {
  it('is read with its texts over several lines, numbers, lists and keys below', () => {
    const tree = readRegistryExport(`\ufeff${EXPORT}`, POLICY_KEYS.machine);
    expect(Object.fromEntries(tree ?? [])).toEqual({
      '': {
        Unchecked: 'block',
        RetentionDays: 90,
        ClipboardGuard: 1,
        PolicyFile: '\\\\files\\it\\policy.json',
        Policy: '{"format":1,\n"issuer":"情報システム部"}',
        ApprovedSites: ['chatgpt.com', 'ai.hq.ex'],
        PolicyProxy: 'http://p:1',
      },
      'Groups\\Sales': { Policy: '{}' },
    });
  });

  it.each(['', 'ERROR: Access is denied.', 'REGEDIT4\r\n'])('is nothing else: %j', (text) => {
    expect(readRegistryExport(text, POLICY_KEYS.machine)).toBeUndefined();
  });
});

describe('Group Policy', () => {
  const source = (read: () => Promise<ReturnType<typeof readRegistryExport>>) =>
    registrySource('registry-machine', POLICY_KEYS.machine, { read });

  it('gives single values, the policy, groups and the places that it names', async () => {
    const reading = await source(async () => readRegistryExport(EXPORT, POLICY_KEYS.machine)).read([]);
    expect(rolesOf(reading)).toEqual([
      ['values', 'company', undefined],
      ['Policy', 'company', undefined],
      ['Groups\\sales', 'group', 'sales'],
    ]);
    expect(reading).toMatchObject({ remote: { file: '\\\\files\\it\\policy.json', proxy: 'http://p:1' } });
  });

  it('is absent, unreadable and rejected like every other source', async () => {
    expect(await source(async () => undefined).read([])).toEqual({ state: 'absent' });
    expect(await source(() => Promise.reject(new Error('denied'))).read([])).toMatchObject({ state: 'unreadable' });
    const misspelt = EXPORT.replace('"Unchecked"', '"Unchekced"');
    const reading = await source(async () => readRegistryExport(misspelt, POLICY_KEYS.machine)).read([]);
    expect(reading).toMatchObject({ state: 'rejected' });
    expect(JSON.stringify(reading)).toContain('did you mean \\"Unchecked\\"');
  });
});

describe('the folder of Windows’ own programs', () => {
  it('is where every process has its system library from', () => {
    const libraries = ['C:\\Program Files\\Sekisho\\sekisho.exe', 'D:\\WINDOWS\\SYSTEM32\\ntdll.dll'];
    expect(systemFolderIn(libraries)).toBe('D:\\WINDOWS\\SYSTEM32');
    expect(systemFolderIn(['/usr/lib/libc.so.6'])).toBeUndefined();
  });
});

describe('managed preferences', () => {
  const owner = process.getuid?.();
  const values = { Unchecked: 'block', ClipboardGuard: true, RetentionDays: 90, ApprovedSites: ['chatgpt.com'] };
  const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>Unchecked</key><string>block</string>
  <key>ClipboardGuard</key><true/>
  <key>RetentionDays</key><integer>90</integer>
  <key>Groups</key><dict><key>sales</key><dict><key>Policy</key><string>{}</string></dict></dict>
</dict></plist>`;
  const read = (name: string, content: string | Uint8Array) => {
    const file = join(base, name);
    writeFileSync(file, content);
    chmodSync(file, 0o644);
    return managedPreferences('preferences-machine', file, owner).read([]);
  };

  it('are read as XML and in binary', async () => {
    expect(rolesOf(await read('xml.plist', XML))).toEqual([
      ['values', 'company', undefined],
      ['Groups\\sales', 'group', 'sales'],
    ]);
    expect(rolesOf(await read('binary.plist', buildBinary(values)))).toEqual([['values', 'company', undefined]]);
  });

  it.each([
    ['broken.plist', '<plist><dict><key>'],
    ['list.plist', '<plist version="1.0"><array/></plist>'],
    ['cut.plist', buildBinary(values).slice(0, 40)],
    ['json.plist', '{}'],
  ])('are rejected where they are none: %s', async (name, content) => {
    expect(await read(name, content)).toMatchObject({ state: 'rejected' });
  });

  it('are absent without a file', async () => {
    expect(await managedPreferences('p', join(base, 'none.plist'), owner).read([])).toEqual({ state: 'absent' });
  });
});

describe('groups', () => {
  const name = { ja: '営業', en: 'Sales' };
  const groups = [
    { id: 'account', name, members: ['Mori'] },
    { id: 'domain', name, members: ['CORP\\mori'] },
    { id: 'host', name, members: ['host:PC-17'] },
    { id: 'none', name },
  ];

  it.each([
    [['mori'], 'pc-1', ['account']],
    [['mori', 'corp\\mori'], 'pc-1', ['account', 'domain']],
    [['mori', 'other\\mori'], 'pc-1', ['account']],
    [['sato'], 'pc-17.corp.example', ['host']],
    [['host:pc-17'], 'pc-1', []],
  ])('of %j at %s are %j', (accounts, host, expected) => {
    expect(groupsOf(groups, { accounts, host })).toEqual(expected);
  });
});
