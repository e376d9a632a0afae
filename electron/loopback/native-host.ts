import { homedir } from 'node:os';
import { createHost } from '../app/host.ts';
import { converse } from '../app/native-host/converse.ts';
import { machineDesk } from '../app/policy/this-machine.ts';
import { kindOf } from '../app/sealed-process.ts';
import { companyFolder, userDataFolder } from '../app/user-data-folder.ts';
import { confSettings } from './conf-settings.ts';

/** Answers the browser extension on standard input and output until the browser closes them. `policyFile` stands in for the usual place. */
export async function nativeHost(policyFile?: string): Promise<void> {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  const folder = userDataFolder(machine);
  const host = await createHost({
    host: 'extension',
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    folder,
    policy: machineDesk({ platform: process.platform, folder, policyFile, patienceMs: 10_000 }),
    companyFolder: companyFolder(process.platform),
    openSettings: () => confSettings(folder),
    powers: { clipboard: false, shortcut: false, links: false },
    troubles: () => [],
    settingsChanged: () => undefined,
    report: (call, error) => {
      // The kind only: an error's message could quote what a person wrote.
      process.stderr.write(`sekisho: ${call}: ${kindOf(error)}\n`);
    },
  });
  await converse({ input: process.stdin, write, call: host.call });
}

function write(bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) =>
    process.stdout.write(bytes, (error) => resolve(error === null || error === undefined)),
  );
}
