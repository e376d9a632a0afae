import { installedPackages, refusedLicences } from './licences.ts';
import { audit } from './licences-audit.ts';
import { heading, run, tool } from './test-run.ts';

const LAYERS = ['shared', 'electron', 'renderer', 'renderer/extension', 'test', 'build'];

/** Everything that is judged without running the product. Each step returns its exit status. */
const STEPS: Readonly<Record<string, () => number>> = {
  types: () => Math.max(...LAYERS.map((layer) => run(tool('tsc'), ['-p', layer]))),
  format: () => run(tool('biome'), ['check', '.']),
  lint: () => run(tool('oxlint'), ['--type-aware', '--deny-warnings']),
  'dead code': () => run(tool('knip'), ['--no-progress']),
  'architecture and catalog': () =>
    run(tool('vitest'), ['run', '--project', 'proof', 'test/architecture.test.ts', 'test/guards/catalog.test.ts']),
  licences: () => {
    const packages = installedPackages('.');
    const refused = refusedLicences(packages);
    console.log(refused.length > 0 ? refused.join('\n') : `${packages.length} packages, all with accepted licences`);
    return refused.length > 0 ? 1 : 0;
  },
  vulnerabilities: audit,
};

/** Runs the named steps, or all of them, to the end and returns the names of those that failed. */
export function check(names: readonly string[] = Object.keys(STEPS)): readonly string[] {
  return names.filter((name) => {
    heading(`check: ${name}`);
    return STEPS[name]?.() !== 0;
  });
}

/** `npm run check [-- STEP …]`: exit status 1 when a step failed, 2 when there is no such step. */
export function main(args: readonly string[]): void {
  const unknown = args.filter((name) => !Object.hasOwn(STEPS, name));
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: no such step. Steps: ${Object.keys(STEPS).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const failed = check(args.length > 0 ? args : undefined);
  console.log(failed.length > 0 ? `\nfailed: ${failed.join(', ')}` : '\nall checks passed');
  process.exitCode = failed.length > 0 ? 1 : 0;
}
