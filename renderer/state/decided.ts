import type { Settings } from '../../shared/contract/settings.ts';
import { isOpenSetting } from '../../shared/policy/company-settings.ts';
import { usePolicy } from './policy-store.ts';

/** Whether the company's policy decides the setting. Without a policy nothing shows as decided; the host still refuses. */
export function useDecided(name: keyof Settings): boolean {
  return usePolicy(
    ({ policy, values }) => policy !== undefined && values !== undefined && !isOpenSetting({ policy, values }, name),
  );
}
