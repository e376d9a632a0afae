import type { Found } from '../detector.ts';

/** What a language's dictionaries and context rules find in a folded text. Offsets are into that text. */
export interface NameFinder {
  people(text: string, columnAt: (offset: number) => string): readonly Found[];
  organizations(text: string, columnAt: (offset: number) => string): readonly Found[];
  places(text: string, columnAt: (offset: number) => string): readonly Found[];
}

/** The loaded dictionaries, by the language of the names. */
export interface Names {
  readonly ja: NameFinder;
  readonly en: NameFinder;
}
