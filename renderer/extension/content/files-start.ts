import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import { uploadWords } from '../../../shared/words/upload-words.ts';
import { loadFiles } from './background-client.ts';
import type { Checker } from './checker.ts';
import type { ContentLine } from './content-line.ts';
import { createFileGate } from './files-gate.ts';
import { askAboutFiles } from './files-panel.ts';
import type { Held } from './held.ts';
import { meetFiles } from './meet-files.ts';
import type { Moments } from './moments.ts';
import type { Shade } from './panel/shade.ts';
import { showNotice } from './panel/toast.ts';

export interface FilesFrame {
  readonly checker: Checker;
  readonly held: Held;
  readonly heldChanged: () => void;
  readonly shade: Shade;
  readonly line: ContentLine;
  readonly asking: Moments['prepare'];
  readonly report: Moments['report'];
  readonly keep: (key: UndoKey) => void;
}

/** Reading that is over by then needs no words. */
const QUICK_MS = 700;

/** Meets the files of one frame. Has to come before whatever else hears of pastes and drops. */
export function startFiles({ shade, line, ...frame }: FilesFrame): void {
  const { checker } = frame;
  const words = () => uploadWords[checker.language()];
  const say = (sentence: string) => showNotice(shade.root, checker.language(), sentence);
  const gate = createFileGate({
    ...frame,
    loadFiles,
    ask: (question) => askAboutFiles(shade.root, question),
    looking() {
      const timer = setTimeout(() => say(words().looking), QUICK_MS);
      return () => clearTimeout(timer);
    },
    failed: () => say(words().failed),
  });
  // A chooser that is opened, or a file over the page: the readers are there when it lands.
  const touched = () => void checker.start().then(loadFiles).catch(later);
  meetFiles({ gate, isOurs: shade.isOurs, onChosen: line.onChosen, touched });
}

/** What could not be loaded ahead is asked for again when a file comes, and counts then. */
function later(): void {}
