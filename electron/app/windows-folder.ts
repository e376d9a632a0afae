import { systemFolderIn } from './policy/sources/windows-policies.ts';

/**
 * Windows' own folder, as the libraries of this process tell: the environment is the person's. Network interfaces take long to
 * list and are not asked for.
 */
export function windowsFolder(): string | undefined {
  Object.assign(process.report, { excludeNetwork: true });
  const report: unknown = process.report.getReport();
  const libraries =
    typeof report === 'object' && report !== null && 'sharedObjects' in report ? report.sharedObjects : [];
  return systemFolderIn(Array.isArray(libraries) ? libraries.filter((file) => typeof file === 'string') : []);
}
