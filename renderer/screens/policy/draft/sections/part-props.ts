import type { PolicyDocument } from '../../../../../shared/policy/document.ts';

/** Sets a part of the document, or takes it away. Changes of the same `field` are one step of undoing. */
export type Put = <K extends keyof PolicyDocument>(
  key: K,
  value: PolicyDocument[K] | undefined,
  field?: string,
) => void;

/** What the fields of one part of a document are given. */
export interface PartProps {
  readonly document: PolicyDocument;
  readonly put: Put;
}
