import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../../electron/app/commands/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

/** Code that stands for the company's, and a piece of it. */
export const CODE = readFileSync('shared/company/packed-set.ts', 'utf8');
export const PIECE = CODE.slice(CODE.indexOf('export function lookUp'), CODE.indexOf('/** Every hash with'));

/** A machine with a folder for the company's indexes, and the terminal on it. */
export function companyMachine() {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-'));
  mkdirSync(join(folder, 'company'));
  const at = (...names: readonly string[]): string => join(folder, ...names);
  async function sekisho(args: readonly string[], input = '') {
    const { terminal, out, err } = fakeTerminal({
      input,
      env: { LANG: 'en_GB.UTF-8' },
      more: { companyFolder: folder },
    });
    return { exit: await run(args, terminal), out: out(), err: err() };
  }
  function put(path: readonly string[], content: string): void {
    mkdirSync(at(...path.slice(0, -1)), { recursive: true });
    writeFileSync(at(...path), content);
  }
  const indexCode = (...more: readonly string[]) =>
    sekisho(['company', 'index-code', at('depot'), '--out', at('company', 'code.skx'), ...more]);
  return { at, sekisho, put, indexCode };
}
