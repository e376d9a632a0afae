import { DETECTORS } from '../../../shared/detect/catalog.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { checkFile, maskedIn } from '../../../shared/files/check-file.ts';
import { checkText } from '../../../shared/policy/check.ts';
import { offerEngine } from './engine-door.ts';
import { allNames } from './names.ts';

// Put into a frame's isolated world by the background when an editor there is first touched.
offerEngine({
  judge: (text, context) => checkText(text, { ...context, names: allNames() }),
  explain: (id) => DETECTORS.find((detector) => detector.id === id),
  checkFile: (reading, context) => checkFile(reading, { ...context, load: names }),
  maskedIn: (part, context) => maskedIn(part, { ...context, load: names }),
  warmUp: () => void scan('森さん Mary', { names: allNames() }),
});

/** The same dictionaries as for typed text, so that a file and a paste are judged alike. */
async function names() {
  return allNames();
}
