import { create } from 'zustand';

/** Parts of the policy screen: the first two are for everybody, the others a step away. */
export const PARTS = ['force', 'values', 'draft', 'simulation'] as const;
export type Part = (typeof PARTS)[number];

export const ADMIN_PARTS: readonly Part[] = ['draft', 'simulation'];

/** The part that the rest of the address names, and what follows it: `draft/rules` is the rules of the draft. */
export function partOf(rest: string): { readonly part: Part; readonly section: string } {
  const [name = '', section = ''] = rest.split('/', 2);
  return { part: PARTS.find((known) => known === name) ?? 'force', section };
}

interface AdminState {
  /** Whether the tools for administrators show. They are in the way of everybody else, and no secret. */
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
}

export const useAdmin = create<AdminState>((set) => ({ shown: false, show: (shown) => set({ shown }) }));
