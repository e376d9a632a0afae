import type { Bilingual } from '../../../shared/language.ts';

/**
 * Who can have written what a source gives. What only an administrator can write may go without a signature; everything
 * else needs one as soon as the company has deployed the keys it signs with.
 */
export type Hand = 'administrator' | 'anybody';

/** What a text is meant to be, by where it stood. A signed file says itself what it is. */
export type PaperRole = 'company' | 'default' | 'group' | 'keys' | 'notice';

/** One text at one place of a source, not yet judged. */
export interface Paper {
  /** The same for the same place at every reading; unlike every other of its source. */
  readonly name: string;
  /** For people: a path, an address, a value of the registry. */
  readonly place: string;
  readonly role: PaperRole;
  /** Id of the group, where the role is `group`. */
  readonly group?: string;
  readonly content: Content;
}

/** `rejected`: it is there and must not count; `unreadable`: nobody knows at the moment. */
export interface Doubt {
  readonly state: 'rejected' | 'unreadable';
  readonly reason: Bilingual;
}

export type Content = { readonly state: 'text'; readonly text: string } | Doubt;

/**
 * One look at a source. `absent`: the company has put nothing there. A source that is rejected or unreadable as a whole
 * says nothing about what its documents are now.
 */
export type Reading =
  | { readonly state: 'absent' }
  | Doubt
  | { readonly state: 'found'; readonly papers: readonly Paper[]; readonly remote?: Remote };

/** Where else the company keeps documents: machines are told by what only an administrator can write. */
export interface Remote {
  /** A file on a share; keys, notice and groups stand beside it. */
  readonly file?: string;
  /** An `https:` address; keys, notice and groups stand beside it. */
  readonly address?: string;
  /** SHA-256 of the server's public key (SubjectPublicKeyInfo), base64, as in RFC 7469. Several while keys change. */
  readonly pins?: readonly string[];
  /** `http://host:port` of the company's proxy. */
  readonly proxy?: string;
  /** PEM file with the company's certificate authority. */
  readonly authority?: string;
}

/** A place that a company's documents may come from. */
export interface DocumentSource {
  /** Never changes: the last good copies are kept under it. */
  readonly id: string;
  readonly place: string;
  readonly hand: Hand;
  /** Never rejects. `groups` are the ids of the groups that this person is known to belong to. */
  read(groups: readonly string[]): Promise<Reading>;
}

export const ABSENT: Reading = { state: 'absent' };

export function unreadable(reason: Bilingual): Doubt {
  return { state: 'unreadable', reason };
}

export function readAs(text: string): Content {
  return { state: 'text', text };
}
