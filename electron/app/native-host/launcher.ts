import { join } from 'node:path';
import type { Machine } from '../user-data-folder.ts';
import { userDataFolder } from '../user-data-folder.ts';
import type { Reach } from './browsers.ts';

/** The program that a browser is to start: an interpreter and the script it runs. */
export interface Program {
  readonly interpreter: string;
  readonly script: string;
}

/** A manifest names one file without arguments, so a small script beside our own files carries them. */
export function launcherFile(reach: Reach, machine: Machine): string {
  const { platform, env } = machine;
  if (platform === 'win32') {
    const folder = reach === 'machine' ? (env.ProgramData ?? 'C:\\ProgramData') : undefined;
    return join(folder === undefined ? userDataFolder(machine) : join(folder, 'Sekisho'), 'native-host.bat');
  }
  if (reach === 'person') return join(userDataFolder(machine), 'native-host');
  return platform === 'darwin'
    ? '/Library/Application Support/Sekisho/native-host'
    : '/usr/local/lib/sekisho/native-host';
}

/** What the script says. Paths are quoted, whatever is in them. */
export function launcherText({ interpreter, script }: Program, platform: string): string {
  if (platform === 'win32') {
    // Batch files are read in the console's code page; paths may hold Japanese.
    const quoted = [interpreter, script].map((path) => `"${path.replaceAll('%', '%%')}"`).join(' ');
    return `@echo off\r\nchcp 65001 >nul\r\n${quoted} native-host %*\r\n`;
  }
  const quoted = [interpreter, script].map((path) => `'${path.replaceAll("'", "'\\''")}'`).join(' ');
  return `#!/bin/sh\nexec ${quoted} native-host "$@"\n`;
}
