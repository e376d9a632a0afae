import { create } from 'zustand';
import { ITEM_LISTS, type ItemList } from '../../../../shared/policy/draft/draft-items.ts';

/** Sections of the editor, in the order people go through them. */
export const SECTIONS = [
  'about',
  'grid',
  'rules',
  'sites',
  'terms',
  'lists',
  'groups',
  'other',
  'preview',
  'changes',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The section that an address names: the first one where it names none. */
export function sectionOf(name: string): Section {
  return SECTIONS.find((known) => known === name) ?? 'about';
}

/** The section whose fields a problem's path lies in. */
export function sectionOfPath(path: string): Section {
  const [, field = ''] = /^([^.[]*)/u.exec(path) ?? [];
  const list = ITEM_LISTS.find((known) => known === field);
  if (list !== undefined) return list;
  const about = ['', 'format', 'id', 'version', 'issuer', 'valid', 'comment', 'extends'];
  return about.includes(field) ? 'about' : 'other';
}

/** An item of a list whose fields show; by place, since its id may be what is being written. */
interface OpenItem {
  readonly list: ItemList;
  readonly position: number;
}

interface DraftView {
  readonly open: OpenItem | undefined;
  /** Path of the problem that the person wants to be led to. */
  readonly wanted: string | undefined;
  readonly show: (open: OpenItem | undefined) => void;
  readonly want: (path: string | undefined) => void;
}

/** What shows of the draft; nothing of it is kept. */
export const useDraftView = create<DraftView>((set) => ({
  open: undefined,
  wanted: undefined,
  show: (open) => set({ open }),
  want: (wanted) => set({ wanted }),
}));
