import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import type { GUARD_CALLS, GuardNotice } from '../../../shared/contract/guard.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import { guardWords } from '../../../shared/words/guard-words.ts';
import type { KnownKeys } from './known-keys.ts';
import type { NoticeDesk } from './notice-desk.ts';
import type { QuickCheck } from './quick-check.ts';

/** What the calls about the clipboard guard reach. Only a host with a guard has one. */
export interface GuardDoor {
  /** The notice that shows now. */
  readonly notice: () => GuardNotice | undefined;
  readonly desk: Pick<NoticeDesk, 'act'>;
  readonly quick: Pick<QuickCheck, 'read' | 'copy' | 'end'>;
  readonly keys: Pick<KnownKeys, 'read' | 'add'>;
}

const NO_KEY: UndoKey = { format: 1, entries: [] };

/** Answers to the calls about the guard. Without one, keys stay with the page that has them. */
export function guardHandlers(door: () => GuardDoor | undefined): Pick<Handlers, keyof typeof GUARD_CALLS> {
  const here = () => door() ?? refuse();
  return {
    'guard.read': () => ({ notice: here().notice() ?? null }),
    'guard.act': async ({ act }) => {
      await here().desk.act(act);
      return null;
    },
    'quick.read': () => here().quick.read(),
    'quick.copy': async ({ text, key }) => {
      await here().quick.copy(text, key);
      return null;
    },
    'quick.end': ({ how }) => {
      here().quick.end(how);
      return null;
    },
    'keys.read': () => door()?.keys.read() ?? NO_KEY,
    'keys.remember': ({ key }) => {
      door()?.keys.add(key);
      return null;
    },
  };
}

function refuse(): never {
  throw new Refusal({ path: '', message: { ja: guardWords.ja.noGuard, en: guardWords.en.noGuard } });
}
