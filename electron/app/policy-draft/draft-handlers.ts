import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import type { DRAFT_CALLS } from '../../../shared/contract/draft.ts';
import { parseDocument } from '../../../shared/policy/parse-document.ts';
import { refusedPattern } from '../../../shared/policy/patterns.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import type { Ports } from '../ports.ts';
import { signFile } from '../signing/sign-file.ts';
import { readSigningKey } from '../signing/signing-key.ts';

export const DRAFT_FILE = 'policy-draft.json';

/**
 * The policy that is being written, kept in the person's folder. It need not be valid yet, but nothing else is kept under
 * this name. Signing lets through what the loader would take and no other.
 */
export function draftHandlers({
  files,
  clock,
}: Pick<Ports, 'files' | 'clock'>): Pick<Handlers, keyof typeof DRAFT_CALLS> {
  return {
    'draft.read': async () => ({ text: (await files.read(DRAFT_FILE)) || null }),
    'draft.keep': async ({ text }) => {
      if (!isDraft(text)) throw new Refusal({ path: 'text', message: hostWords.noDraft });
      await files.replace(DRAFT_FILE, text);
      return null;
    },
    'draft.drop': async () => {
      if ((await files.read(DRAFT_FILE)) !== undefined) await files.replace(DRAFT_FILE, '');
      return null;
    },
    'draft.sign': async ({ text, key }) => {
      const parsed = parseDocument(text);
      if (!parsed.ok) throw new Refusal(parsed.problem);
      const refused = await refusedPattern(parsed.value);
      if (refused !== undefined) throw new Refusal(refused);
      const signer = readSigningKey(key);
      if (!signer.ok) throw new Refusal({ ...signer.problem, path: 'key' });
      const file = signFile('policy', text, signer.value, clock.now());
      return { file: `${JSON.stringify(file)}\n`, keyId: signer.value.id };
    },
  };
}

function isDraft(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'format' in value && value.format === 1;
  } catch {
    return false;
  }
}
