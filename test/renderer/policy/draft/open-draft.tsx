import { act } from 'react';
import { DRAFT_FILE } from '../../../../electron/app/policy-draft/draft-handlers.ts';
import type { Ports } from '../../../../electron/app/ports.ts';
import { useDraft } from '../../../../renderer/screens/policy/draft/draft-store.ts';
import { useDraftView } from '../../../../renderer/screens/policy/draft/draft-view.ts';
import { PolicyScreen } from '../../../../renderer/screens/policy/policy-screen.tsx';
import type { PolicyDocument } from '../../../../shared/policy/document.ts';
import { render } from '../../parts/render.ts';
import { openRoute, settled, standIn } from '../../training/stand-in.ts';

/** A sound draft that only adds to the built-in policy. */
export const KEPT: PolicyDocument = { format: 1, id: 'hq', version: 2, issuer: 'HQ', extends: true };

/** Forgets what earlier drafts left in the page. */
export function forgetDrafts(): void {
  useDraft.setState({ document: undefined, problems: [], past: [], future: [], field: undefined, trouble: undefined });
  useDraftView.setState({ open: undefined, wanted: undefined });
}

/** The policy screen with a section of the draft that the host has kept. */
export async function openDraft(section: string, kept?: PolicyDocument, ports: Partial<Ports> = {}) {
  const start = kept === undefined ? {} : { [DRAFT_FILE]: JSON.stringify(kept) };
  const powers = { clipboard: ports.clipboard !== undefined, shortcut: false, links: false };
  const host = await standIn({ start, powers, ...ports });
  openRoute(`#/policy/draft${section === '' ? '' : `%2F${section}`}`);
  const shown = render(<PolicyScreen />);
  await settled();
  const close = () => {
    shown.close();
    openRoute('#/policy');
  };
  return { ...host, page: shown.host, close };
}

/** Writes into a field as a person does. */
export function fill(field: Element | null | undefined, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no such field');
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value') ?? {};
  act(() => {
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets the page's own timers run out. */
export const wait = (ms: number) => act(() => new Promise<void>((resume) => setTimeout(resume, ms)));

/** The field at a place of the document. */
export const place = (page: Element, path: string) => page.querySelector(`[data-place="${path}"]`);
