import type { PolicyTrouble } from '../../../shared/contract/policy.ts';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { parseEmergencyNotice, type SignedNotice } from '../../../shared/policy/emergency-notice.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { verifyFile } from '../signing/verify-file.ts';
import { signedIn } from './admit.ts';
import type { Placed } from './papers.ts';
import type { Copies } from './vault.ts';

export interface NoticeInForce {
  /** `undefined` where none holds now. */
  readonly notice: SignedNotice | undefined;
  /** The last one that was signed, over or not. */
  readonly kept: string | undefined;
  readonly troubles: readonly PolicyTrouble[];
}

/** The notice that was signed last, whether a source still has it or not: taking the file away does not end it. */
export function noticeInForce(
  papers: readonly Placed[],
  copies: Copies,
  trusted: readonly PublicKey[] | undefined,
  now: number,
): NoticeInForce {
  const found = papers.filter(isNotice).map((paper) => ({ paper, read: readPaper(paper, trusted) }));
  const kept = copies.copies.flatMap(({ kept: { notice } }) => (notice === undefined ? [] : [notice]));
  const good = [
    ...found.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    ...kept.flatMap((text) => {
      const read = readNotice(text, trusted);
      return read.ok ? [read.value] : [];
    }),
  ].toSorted((one, other) => Date.parse(other.notice.signer.at) - Date.parse(one.notice.signer.at));
  const [last] = good;
  return {
    notice: last !== undefined && Date.parse(last.notice.until) > now ? last.notice : undefined,
    kept: last?.text,
    troubles: found.flatMap(({ paper, read }) => (read.ok ? [] : [troubleOf(paper, read)])),
  };
}

/** A signed notice in a place for policies is one as well. */
function isNotice({ role, content }: Placed): boolean {
  return role === 'notice' || (content.state === 'text' && signedIn(content.text)?.sekisho === 'notice');
}

interface ReadNotice {
  readonly notice: SignedNotice;
  readonly text: string;
}

function readPaper({ content }: Placed, trusted: readonly PublicKey[] | undefined): Parsed<ReadNotice> {
  if (content.state === 'text') return readNotice(content.text, trusted);
  return { ok: false, problem: { path: '', message: content.reason } };
}

function readNotice(text: string, trusted: readonly PublicKey[] | undefined): Parsed<ReadNotice> {
  if (trusted === undefined) return refused('', words.noKeys.ja, words.noKeys.en);
  const verified = verifyFile(text, 'notice', trusted);
  if (!verified.ok) return verified;
  const { payload, signer, at, keyId } = verified.value;
  const parsed = parseEmergencyNotice(payload);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { text, notice: { ...parsed.value, signer: { name: signer.name, at, keyId } } } };
}

function troubleOf({ place, content }: Placed, { problem }: Extract<Parsed<never>, { ok: false }>): PolicyTrouble {
  const state = content.state === 'unreadable' ? 'unreadable' : 'rejected';
  return { place, state, path: problem.path, reason: problem.message };
}
