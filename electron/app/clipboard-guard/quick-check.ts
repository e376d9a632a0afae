import type { QuickText } from '../../../shared/contract/guard.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import type { Guard } from './guard.ts';
import type { KnownKeys } from './known-keys.ts';

export interface QuickParts {
  readonly guard: Pick<Guard, 'desk' | 'watcher'>;
  readonly known: KnownKeys;
  /** The small window near the pointer. Showing it again starts it anew. */
  readonly window: { show(): void; close(): void };
  /** The whole app, with the text in its Check screen. */
  readonly open: (text: string) => void;
}

export interface QuickCheck {
  /** The shortcut was pressed: keeps what is on the clipboard now and shows the window. */
  begin(): Promise<void>;
  read(): QuickText;
  /** Copies the safe text in place of the one that was checked, closes, and offers the way back. */
  copy(safe: string, key: UndoKey): Promise<void>;
  end(how: 'close' | 'open'): void;
  /** The window is gone: its text is forgotten. */
  closed(): void;
}

const NO_TEXT = { kind: 'empty', text: '' } as const;

/** One quick check at a time, from the shortcut to Enter or Esc. The text lives only as long as its window. */
export function createQuickCheck({ guard, known, window, open }: QuickParts): QuickCheck {
  let seen: Pick<QuickText, 'kind' | 'text'> = NO_TEXT;

  function close(): void {
    seen = NO_TEXT;
    window.close();
  }

  return {
    async begin() {
      guard.desk.end();
      window.close();
      const { kind, text } = await guard.watcher.read();
      seen = { kind, text };
      window.show();
    },
    read: () => ({ ...seen, known: known.read() }),
    async copy(safe, key) {
      const { text } = seen;
      await guard.desk.swap(text, safe);
      known.add(key);
      close();
    },
    end(how) {
      const { text } = seen;
      close();
      if (how === 'open') open(text);
    },
    closed() {
      seen = NO_TEXT;
    },
  };
}
