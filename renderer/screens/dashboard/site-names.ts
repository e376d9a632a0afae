import { usePolicy } from '../../state/policy-store.ts';

/** The name of a site as the policy has it, or its id. */
export function useSiteNames(): (id: string) => string {
  const sites = usePolicy((state) => state.policy?.sites);
  return (id) => sites?.find((site) => site.id === id)?.name ?? id;
}
