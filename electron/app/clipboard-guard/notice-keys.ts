import type { GuardAct, GuardNotice } from '../../../shared/contract/guard.ts';
import type { Said } from './notice-desk.ts';
import type { KeyGrab, NoticeBoard } from './ports.ts';

type Named = 'replace' | 'undo';

/**
 * The keys of a notice. They are taken from every program, so only while the notice shows, and each only while it can
 * do something. Three keys at once: nobody types them by chance, and no input method uses them.
 */
const KEYS: Readonly<Record<Named, string>> = {
  replace: 'CommandOrControl+Shift+Y',
  undo: 'CommandOrControl+Shift+Backspace',
};

/** What can be done about a notice with one key. */
const KEY_OF: Readonly<Partial<Record<GuardNotice['kind'], Named>>> = { mask: 'replace', replaced: 'undo' };

/** A board that takes the right key while it shows a notice, and gives it back afterwards. */
export function withKeys(
  board: NoticeBoard<GuardNotice>,
  grab: KeyGrab,
  act: (act: GuardAct) => void,
): NoticeBoard<Said> {
  let held: Named | undefined;

  function release(): void {
    if (held !== undefined) grab.release(KEYS[held]);
    held = undefined;
  }

  return {
    show(said) {
      release();
      const wanted = KEY_OF[said.kind];
      if (wanted !== undefined && grab.take(KEYS[wanted], () => act(wanted))) held = wanted;
      board.show({ ...said, keys: held === undefined ? {} : { [held]: KEYS[held] } });
    },
    hide() {
      release();
      board.hide();
    },
  };
}
