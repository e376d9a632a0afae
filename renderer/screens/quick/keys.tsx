import { capsOf } from '../settings/accelerator.ts';

const IS_MAC = /mac/iu.test(globalThis.navigator?.userAgent ?? '');
const DRAWN: Readonly<Record<string, string>> = { Enter: '↵', Escape: 'Esc', ...(IS_MAC ? { Backspace: '⌫' } : {}) };

/** The caps of a key combination as this keyboard names them; nothing when there is none. */
export function Keys({ accelerator }: { readonly accelerator: string | undefined }) {
  if (accelerator === undefined) return null;
  return (
    <span className="small__keys">
      {capsOf(accelerator, IS_MAC).map((cap) => (
        <kbd key={cap}>{DRAWN[cap] ?? cap}</kbd>
      ))}
    </span>
  );
}
