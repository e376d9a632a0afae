import { globalShortcut } from 'electron';

export interface Shortcut {
  /** Takes the key combination instead of the one before; `''` takes none. */
  use(accelerator: string): void;
  /** `false` when the system refused the keys. */
  works(): boolean;
}

export function globalKey(pressed: () => void): Shortcut {
  let current = '';
  let works = true;
  return {
    use(accelerator) {
      if (accelerator === current) return;
      if (current !== '') globalShortcut.unregister(current);
      current = accelerator;
      works = accelerator === '' || register(accelerator, pressed);
    },
    works: () => works,
  };
}

/** Another program may hold the keys (`false`), or the text may name no keys at all (throws). */
export function register(accelerator: string, pressed: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, pressed);
  } catch {
    return false;
  }
}
