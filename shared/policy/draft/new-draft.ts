import type { PolicyDocument } from '../document.ts';
import type { Policy } from '../policy.ts';
import { itemsOf } from './draft-items.ts';

/** A draft that only adds to the layers below. */
export function addOnDraft(): PolicyDocument {
  return { format: 1, id: 'company-policy', version: 1, issuer: '', extends: true };
}

/** A draft with the content of a policy, one version higher. The built-in policy is nobody's own, so its name goes. */
export function draftOfPolicy(policy: Policy): PolicyDocument {
  if (policy.id === 'starter') return { ...policy, id: 'company-policy', version: 1, issuer: '' };
  return { ...policy, version: policy.version + 1 };
}

/** The same policy as a document that states everything itself. */
export function standAlone(document: PolicyDocument, below: PolicyDocument): PolicyDocument {
  const { extends: _extends, without: _without, ...rest } = document;
  const stated = <L extends 'rules' | 'sites'>(list: L) =>
    itemsOf(document, below, list).flatMap(({ item, from }) => (from === 'removed' ? [] : [item]));
  return {
    ...rest,
    sites: stated('sites'),
    rules: stated('rules'),
    unchecked: rest.unchecked ?? below.unchecked ?? 'block',
  };
}
