import type { GuardAct, GuardNotice } from '../../../shared/contract/guard.ts';
import type { KeyGrab, NoticeBoard } from './ports.ts';
import type { Said } from './said-of.ts';

type Named = 'replace' | 'undo' | 'wrong';

/**
 * The keys of a notice. They are taken from every program, so only while the notice shows, and each only while it can
 * do something. Three keys at once: nobody types them by chance, and no input method uses them.
 */
const KEYS: Readonly<Record<Named, string>> = {
  replace: 'CommandOrControl+Shift+Y',
  undo: 'CommandOrControl+Shift+Backspace',
  wrong: 'CommandOrControl+Shift+X',
};

/** What can be done about a notice with one key. */
function namedBy({ kind, wrong }: Said): readonly Named[] {
  if (kind === 'replaced' || kind === 'marked') return ['undo'];
  return [...(kind === 'mask' ? ['replace' as const] : []), ...(wrong === undefined ? [] : ['wrong' as const])];
}

/** A board that takes the right keys while it shows a notice, and gives them back afterwards. */
export function withKeys(
  board: NoticeBoard<GuardNotice>,
  grab: KeyGrab,
  act: (act: GuardAct) => void,
): NoticeBoard<Said> {
  let held: readonly Named[] = [];

  function release(): void {
    for (const name of held) grab.release(KEYS[name]);
    held = [];
  }

  return {
    show(said) {
      release();
      held = namedBy(said).filter((name) => grab.take(KEYS[name], () => act(name)));
      board.show({ ...said, keys: Object.fromEntries(held.map((name) => [name, KEYS[name]])) });
    },
    hide() {
      release();
      board.hide();
    },
  };
}
