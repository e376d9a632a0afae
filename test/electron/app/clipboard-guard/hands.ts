import type { ClipboardWatch } from '../../../../electron/app/clipboard-guard/ports.ts';

/** A clipboard, and the hands of the other programs on it. */
export interface Hands {
  readonly watch: ClipboardWatch;
  copy(text: string): Promise<void>;
  /** As a password manager does. */
  copyMarked(): Promise<void>;
  copyFiles(): Promise<void>;
  /** What a person would paste. */
  paste(): Promise<string>;
}

/** A clipboard in memory. `busy` makes it refuse, as a system does while another program holds it. */
export interface MemoryHands extends Hands {
  busy: boolean;
  /** How often the text of a marked entry was read. Never, one hopes. */
  readonly peeks: () => number;
}

export function memoryHands(): MemoryHands {
  let held: { text: string; kind: 'text' | 'marked' | 'files' } = { text: '', kind: 'text' };
  let peeks = 0;
  const hands: MemoryHands = {
    busy: false,
    peeks: () => peeks,
    watch: {
      marked: async () => refuseIfBusy() && held.kind === 'marked',
      files: async () => refuseIfBusy() && held.kind === 'files',
      text: async () => {
        refuseIfBusy();
        if (held.kind === 'marked') peeks++;
        return held.text;
      },
      write: async (text) => {
        refuseIfBusy();
        // As real ones do, which keep text as UTF-8 on its way.
        held = { text: Buffer.from(text).toString(), kind: 'text' };
      },
      clear: async () => {
        held = { text: '', kind: 'text' };
      },
    },
    copy: async (text) => {
      held = { text, kind: 'text' };
    },
    copyMarked: async () => {
      held = { text: 'correct horse 090-5550-0142', kind: 'marked' };
    },
    copyFiles: async () => {
      held = { text: '/srv/me/090-5550-0142.txt', kind: 'files' };
    },
    paste: async () => held.text,
  };
  function refuseIfBusy(): true {
    if (hands.busy) throw new Error('the clipboard is open elsewhere');
    return true;
  }
  return hands;
}
