import { decodeText } from '../../../../shared/files/decode-text.ts';
import type { Bilingual } from '../../../../shared/language.ts';
import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import type { Clock } from '../../ports.ts';
import { KEYS_FILE } from '../../user-data-folder.ts';
import {
  type DocumentSource,
  type Paper,
  type PaperRole,
  type Reading,
  readAs,
  unreadable,
} from '../document-source.ts';
import type { AddressCache, CachedPage, Conversation } from './address-cache.ts';
import type { HttpsClient } from './https-client.ts';

export interface AddressParts {
  /** Opens the client; rejects with a sentence where the company's authority cannot be read. */
  readonly client: () => Promise<HttpsClient | Bilingual>;
  readonly cache: AddressCache;
  readonly clock: Clock;
}

/** A notice has to arrive within a minute, so a server is asked twice in that time. */
const FRESH_MS = 30_000;
/** After failures the next attempts wait twice as long each, but no longer than this. */
const LONGEST_WAIT_MS = 300_000;

interface Wanted {
  readonly address: string;
  readonly name: string;
  readonly role: PaperRole;
  readonly group?: string;
}

/**
 * An `https:` address of the company, with `trusted-keys.json`, `notice.json` and `groups/ID.json` beside it. A server that
 * answers 404 where the policy should be is out of order and no "no policy": the last good copy stays.
 */
export function addressSource(address: string, { client, cache, clock }: AddressParts): DocumentSource {
  let last: Conversation | undefined;
  let failed: Bilingual | undefined;
  let opened: Promise<HttpsClient | Bilingual> | undefined;

  async function converse(wanted: readonly Wanted[]): Promise<void> {
    opened ??= client();
    const server = await opened;
    const now = clock.now().getTime();
    const known = new Map(last?.pages.map((page) => [page.address, page]));
    const answers = isSentence(server) ? [server] : await askAll(wanted, known, server);
    failed = answers.find(isSentence);
    // An authority that could not be read may be there the next time.
    if (isSentence(server)) opened = undefined;
    const said: Conversation =
      failed === undefined
        ? { at: now, failures: 0, pages: answers.flatMap((answer) => (isSentence(answer) ? [] : [answer])) }
        : { at: now, failures: (last?.failures ?? 0) + 1, pages: last?.pages ?? [] };
    last = said;
    await cache.write(said);
  }

  return {
    id: 'address',
    place: address,
    hand: 'anybody',
    async read(groups) {
      const wanted = wantedFrom(address, groups);
      if (wanted === undefined) return unreadable(words.badAddress);
      last ??= await cache.read();
      if (!isFresh(last, wanted, clock.now().getTime())) await converse(wanted);
      if (last === undefined || last.failures > 0) return unreadable(failed ?? words.timeout);
      return readingOf(wanted, last.pages);
    },
  };
}

function wantedFrom(address: string, groups: readonly string[]): readonly Wanted[] | undefined {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return undefined;
  const beside = (name: string) => new URL(name, address).href;
  return [
    { address, name: 'policy', role: 'company' },
    { address: beside(KEYS_FILE), name: KEYS_FILE, role: 'keys' },
    { address: beside('notice.json'), name: 'notice.json', role: 'notice' },
    ...groups.map((group) => {
      const name = `groups/${encodeURIComponent(group)}.json`;
      return { address: beside(name), name, role: 'group' as const, group };
    }),
  ];
}

function isFresh(last: Conversation | undefined, wanted: readonly Wanted[], now: number): boolean {
  if (last === undefined) return false;
  const wait = Math.min(FRESH_MS * 2 ** last.failures, LONGEST_WAIT_MS);
  const isKnown =
    last.failures > 0 || wanted.every(({ address }) => last.pages.some((page) => page.address === address));
  // A clock that was set back must not keep the old answer for ever.
  return isKnown && Math.abs(now - last.at) < wait;
}

type Answer = CachedPage | Bilingual;

function isSentence(answer: Answer | HttpsClient): answer is Bilingual {
  return 'ja' in answer;
}

function askAll(
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, CachedPage> | undefined,
  server: HttpsClient,
): Promise<readonly Answer[]> {
  return Promise.all(wanted.map((one) => ask(one, known?.get(one.address), server)));
}

async function ask({ address, role }: Wanted, known: CachedPage | undefined, server: HttpsClient): Promise<Answer> {
  const answer = await server.get(address, known?.tag);
  if (answer.state === 'failed') return answer.reason;
  if (answer.state === 'unchanged') return known ?? words.answered(304);
  if (answer.state === 'absent') return role === 'company' ? words.answered(404) : { address };
  const decoded = decodeText(answer.bytes);
  // What is no text is no document either, and is refused as such further on.
  if (!decoded.ok) return { address, text: '' };
  return { address, text: decoded.text, ...(answer.tag !== undefined && { tag: answer.tag }) };
}

function readingOf(wanted: readonly Wanted[], pages: readonly CachedPage[]): Reading {
  const texts = new Map(pages.map(({ address, text }) => [address, text]));
  const papers = wanted.flatMap(({ address, name, role, group }): readonly Paper[] => {
    const text = texts.get(address);
    if (text === undefined) return [];
    return [{ name, place: address, role, ...(group !== undefined && { group }), content: readAs(text) }];
  });
  return { state: 'found', papers };
}
