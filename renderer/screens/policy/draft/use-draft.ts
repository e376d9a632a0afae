import { useMemo } from 'react';
import type { PolicyDocument } from '../../../../shared/policy/document.ts';
import { mergePolicy } from '../../../../shared/policy/merge.ts';
import type { Policy, PolicySource } from '../../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { useLanguage } from '../../../state/words.ts';
import { useDraft } from './draft-store.ts';

/** What a document that adds to others builds on. */
export const BELOW: PolicyDocument = STARTER_POLICY;

/** The draft that is open. Only parts that show with a draft may ask. */
export function useDocument(): PolicyDocument {
  const document = useDraft((state) => state.document);
  if (document === null || document === undefined) throw new Error('there is no draft');
  return document;
}

/** Where the draft's values come from, for whoever asks. */
export const DRAFT_SOURCE: PolicySource = { kind: 'company', place: 'draft' };

/** The draft with what it builds on, whether or not the loader would take it. */
export function wholeDraft(document: PolicyDocument): Policy {
  return mergePolicy([{ kind: 'company', document, source: DRAFT_SOURCE }]).policy;
}

export function useWholeDraft(): Policy {
  const document = useDocument();
  return useMemo(() => wholeDraft(document), [document]);
}

/** The draft as it would be in force; `undefined` while something in it needs attention. */
export function useSoundDraft(): Policy | undefined {
  const policy = useWholeDraft();
  const problems = useDraft((state) => state.problems);
  return problems.length === 0 ? policy : undefined;
}

/** The sentence about the value at this path of the draft, or about something inside it. */
export function useProblem(path: string | undefined): string | undefined {
  const language = useLanguage();
  const problems = useDraft((state) => state.problems);
  if (path === undefined) return undefined;
  return problems.find((problem) => lies(problem.path, path))?.message[language];
}

/** Whether a path is this place or lies inside it. */
export function lies(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}

/** The path of a field of an item, or none where the document does not state the item. */
export function inside(path: string | undefined, field: string): string | undefined {
  return path === undefined ? undefined : `${path}.${field}`;
}
