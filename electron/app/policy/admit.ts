import { type Parsed, type Problem, refused } from '../../../shared/contract/shape.ts';
import { type PublicKey, parseSignedFile, type SignedFile } from '../../../shared/contract/signed.ts';
import type { Bilingual } from '../../../shared/language.ts';
import type { PolicyDocument } from '../../../shared/policy/document.ts';
import { parseDocument } from '../../../shared/policy/parse-document.ts';
import { patternProblem } from '../../../shared/policy/patterns.ts';
import type { Signer } from '../../../shared/policy/policy.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { verifySigned } from '../signing/verify-file.ts';
import type { Hand } from './document-source.ts';
import type { Mark } from './marks.ts';

/** A document that may come into force. */
export interface Admitted {
  readonly document: PolicyDocument;
  /** Left out where nobody signed, or no key is deployed to say who did. */
  readonly signer?: Signer;
}

/** What a document has to stand up to. */
export interface Gate {
  /** The keys that count; `undefined` where the company has deployed none. */
  readonly trusted: readonly PublicKey[] | undefined;
  readonly hand: Hand;
  /** Milliseconds since 1970; no earlier than any signature that was believed. */
  readonly now: number;
  readonly mark: Mark | undefined;
  /** A last good copy was in force already, so its dates are not asked again: it stays until a better one comes. */
  readonly isKept: boolean;
}

/** Lets a document through, or says what is wrong with it and where. */
export function admit(text: string, gate: Gate): Parsed<Admitted> {
  const opened = openPaper(text, gate);
  if (!opened.ok) return opened;
  const { payload, signer } = opened.value;
  const parsed = parseDocument(payload);
  if (!parsed.ok) return parsed;
  const problem =
    (gate.isKept ? undefined : outOfTime(parsed.value, gate.now)) ??
    rollback(parsed.value, signer, gate.mark) ??
    patternProblem(parsed.value);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, value: { document: parsed.value, ...(signer && { signer }) } };
}

/** The signed file that a text is; `undefined` for anything else. */
export function signedIn(text: string): SignedFile | undefined {
  if (!text.includes('"sekisho"')) return undefined;
  const parsed = parseSignedFile(text);
  return parsed.ok ? parsed.value : undefined;
}

interface Opened {
  readonly payload: string;
  readonly signer?: Signer;
}

function openPaper(text: string, { trusted, hand }: Gate): Parsed<Opened> {
  const signed = signedIn(text);
  if (signed === undefined) {
    const needsSignature = trusted !== undefined && hand === 'anybody';
    return needsSignature ? refuse('', words.unsigned) : { ok: true, value: { payload: text } };
  }
  // Without a deployed key a signature proves nothing, and the place alone says whom to believe.
  if (trusted === undefined && signed.sekisho === 'policy') return { ok: true, value: { payload: signed.payload } };
  const verified = verifySigned(signed, 'policy', trusted ?? []);
  if (!verified.ok) return verified;
  const { payload, signer, at, keyId } = verified.value;
  return { ok: true, value: { payload, signer: { name: signer.name, at, keyId } } };
}

function outOfTime({ valid }: PolicyDocument, now: number): Problem | undefined {
  if (valid?.until !== undefined && Date.parse(valid.until) <= now)
    return at('valid.until', words.expired(valid.until));
  if (valid?.from !== undefined && Date.parse(valid.from) > now) return at('valid.from', words.notYet(valid.from));
  return undefined;
}

/** An older version, or the same one with an earlier signature, is a step back, whoever put it there. */
function rollback(
  { id, version }: PolicyDocument,
  signer: Signer | undefined,
  mark: Mark | undefined,
): Problem | undefined {
  if (mark === undefined) return undefined;
  const isEarlier = mark.at !== undefined && signer !== undefined && Date.parse(signer.at) < Date.parse(mark.at);
  if (mark.id !== id) return isEarlier ? at('', words.signedEarlier) : undefined;
  if (version < mark.version) return at('version', words.older(version, mark.version));
  return version === mark.version && isEarlier ? at('', words.signedEarlier) : undefined;
}

function at(path: string, message: Bilingual): Problem {
  return { path, message };
}

function refuse(path: string, { ja, en }: Bilingual): Parsed<never> {
  return refused(path, ja, en);
}
