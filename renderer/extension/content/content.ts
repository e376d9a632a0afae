import type { NewEntry } from '../../../shared/record/entry.ts';
import { meetAnswers } from './answers/meet-answers.ts';
import { askCompany, askState, loadEngine, tellBackground } from './background-client.ts';
import { createCaution } from './caution.ts';
import { createChecker } from './checker.ts';
import { openContentLine } from './content-line.ts';
import { startFiles } from './files-start.ts';
import { createGate } from './gate.ts';
import { createHeld } from './held.ts';
import { meetInserts } from './meet-inserts.ts';
import { meetSends } from './meet-sends.ts';
import { ask } from './panel/panel.ts';
import { createShade } from './panel/shade.ts';
import { createStopped } from './stopped.ts';
import { watchTyping } from './typing.ts';
import { createWriter } from './writer.ts';

// Runs in every frame of a chatbot's pages before their scripts do. Nothing here may fail loudly into the page.
const shade = createShade((event) => writer.keyPressed(event));
const held = createHeld();
const checker = createChecker({
  askState,
  loadEngine,
  askCompany,
  idle: (work) => void requestIdleCallback(work),
  judged: held.judged,
});
const stopped = createStopped(checker, (question) => ask(shade.root, question));
const line = openContentLine((leaving) => {
  typing.lookNow();
  heldChanged();
  const mayLeave = !held.stops(leaving);
  if (!mayLeave) stopped.tell();
  return mayLeave;
});
const heldChanged = () => line.arm(typing.isOpen() || !held.isEmpty());
const typing = watchTyping(checker, held, heldChanged);
const writer = createWriter(checker, shade, (key) => void tellBackground({ ask: 'key', key }).catch(ignore));
const report = (entry: NewEntry) => void tellBackground({ ask: 'entry', entry }).catch(ignore);
const gate = createGate({
  checker,
  held,
  heldChanged,
  ask: (question) => ask(shade.root, question),
  caution: createCaution(checker, shade),
  report,
});

startFiles({
  checker,
  held,
  heldChanged,
  shade,
  line,
  report,
  keep: (key) => void tellBackground({ ask: 'key', key }).catch(ignore),
});
meetInserts({ gate, checker, writer, isOurs: shade.isOurs });
meetSends({ gate, checker, typing, writer, isOurs: shade.isOurs });
meetAnswers({ checker, shade, report });

/** The background is gone when the extension was updated under an open page: what was decided here still holds. */
function ignore(): void {}
