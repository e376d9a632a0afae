import { spawnSync } from 'node:child_process';

/** What `npm audit --json` said. Registries without an advisory service answer with an error, which proves nothing. */
export type AuditAnswer =
  | { readonly kind: 'clean' }
  | { readonly kind: 'not answered' }
  | { readonly kind: 'vulnerable'; readonly serious: number };

/** Reads the report: only vulnerabilities of the two highest severities count. Never throws. */
export function readAudit(output: string): AuditAnswer {
  const found =
    /"vulnerabilities"\s*:\s*\{[^{}]*"high"\s*:\s*(?<high>\d+)\s*,\s*"critical"\s*:\s*(?<critical>\d+)/u.exec(output);
  if (found === null) return { kind: 'not answered' };
  const serious = Number(found.groups?.high) + Number(found.groups?.critical);
  return serious === 0 ? { kind: 'clean' } : { kind: 'vulnerable', serious };
}

/** Asks the registry about the installed packages, says what it answered, and returns an exit status. */
export function audit(): number {
  const { stdout } = spawnSync('npm', ['audit', '--audit-level=high', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  const answer = readAudit(stdout ?? '');
  if (answer.kind === 'vulnerable') console.log(`${answer.serious} serious vulnerabilities: run npm audit`);
  else
    console.log(
      answer.kind === 'clean' ? 'no serious vulnerabilities known' : 'the registry answers no audit: SKIPPED',
    );
  return answer.kind === 'vulnerable' ? 1 : 0;
}
