import { meetAnswers } from './answers/meet-answers.ts';
import {
  askCompany,
  askLearner,
  askState,
  changeMarks,
  loadEngine,
  loadLessons,
  tellBackground,
} from './background-client.ts';
import { createCaution } from './caution.ts';
import { createChecker } from './checker.ts';
import { openContentLine } from './content-line.ts';
import { startFiles } from './files-start.ts';
import { createGate } from './gate.ts';
import { createHeld } from './held.ts';
import { markingOf } from './marking.ts';
import { meetInserts } from './meet-inserts.ts';
import { meetSends } from './meet-sends.ts';
import { createMoments } from './moments.ts';
import { ask } from './panel/panel.ts';
import { createShade } from './panel/shade.ts';
import { createStopped } from './stopped.ts';
import { watchTyping } from './typing.ts';
import { createWriter } from './writer.ts';

// Runs in every frame of a chatbot's pages before their scripts do. Nothing here may fail loudly into the page.
const keyPressed = (event: KeyboardEvent) => writer.keyPressed(event) || moments.keyPressed(event);
const shade = createShade(keyPressed);
const held = createHeld();
const checker = createChecker({
  askState,
  loadEngine,
  askCompany,
  idle: (work) => void requestIdleCallback(work),
  judged: held.judged,
});
const stopped = createStopped(checker, (question) => ask(shade, question));
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
const moments = createMoments({ checker, shade, askLearner, loadLessons, tell: tellBackground });
const { report } = moments;
const gate = createGate({
  checker,
  held,
  heldChanged,
  ask: (question) => ask(shade, question),
  asking: moments.prepare,
  caution: createCaution(checker, shade),
  report,
  marking: markingOf(checker, changeMarks),
});

startFiles({
  checker,
  held,
  heldChanged,
  shade,
  line,
  asking: moments.prepare,
  report,
  keep: (key) => void tellBackground({ ask: 'key', key }).catch(ignore),
});
meetInserts({ gate, checker, writer, isOurs: shade.isOurs });
meetSends({ gate, checker, typing, writer, keyPressed, isOurs: shade.isOurs });
meetAnswers({ checker, shade, report });

/** The background is gone when the extension was updated under an open page: what was decided here still holds. */
function ignore(): void {}
