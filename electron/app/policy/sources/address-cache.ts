import { object } from '../../../../shared/contract/object-shape.ts';
import { list, type Shape, text, whole } from '../../../../shared/contract/shape.ts';
import type { Files } from '../../ports.ts';

/** What one address gave the last time. Without a text it had nothing. */
export interface CachedPage {
  readonly address: string;
  readonly tag?: string;
  readonly text?: string;
}

/** The last conversation with a company's server. */
export interface Conversation {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Failed attempts since the last good one. */
  readonly failures: number;
  readonly pages: readonly CachedPage[];
}

/** Remembers the conversation from one short run of the program to the next. */
export interface AddressCache {
  /** Never rejects. */
  read(): Promise<Conversation | undefined>;
  write(conversation: Conversation): Promise<void>;
}

const FILE = 'policy-address.json';

const page: Shape<CachedPage> = object(
  { address: text({ min: 1, max: 4_000 }) },
  { tag: text({ max: 4_000 }), text: text({ max: 64 * 1024 * 1024 }) },
);
const conversation: Shape<Conversation> = object({
  at: whole(0, Number.MAX_SAFE_INTEGER),
  failures: whole(0, 1_000_000),
  pages: list(page, 1_000),
});

/** In the person's folder. What is read from it is judged by its signatures like everything from the server itself. */
export function fileCache(files: Pick<Files, 'read' | 'replace'>): AddressCache {
  return {
    async read() {
      try {
        const parsed = conversation(JSON.parse((await files.read(FILE)) ?? ''));
        return parsed.ok ? parsed.value : undefined;
      } catch {
        // Not there or not ours: the server is asked.
        return undefined;
      }
    },
    async write(said) {
      // A full disk means that the server is asked again, which is all the cache was for.
      await files.replace(FILE, JSON.stringify(said)).catch(() => undefined);
    },
  };
}
