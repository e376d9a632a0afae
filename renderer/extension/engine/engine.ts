import { DETECTORS } from '../../../shared/detect/catalog.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { checkFile, decidePart } from '../../../shared/files/check-file.ts';
import { checkText } from '../../../shared/policy/check.ts';
import { loadPatterns } from '../../../shared/policy/patterns.ts';
import { markOf } from '../../../shared/wrong/print.ts';
import { offerEngine } from './engine-door.ts';
import { allNames } from './names.ts';
import { namesWith } from './names-with.ts';

// Put into a frame's isolated world by the background when an editor there is first touched.
offerEngine({
  prepare: loadPatterns,
  judge: (text, context, found) => checkText(text, { ...context, names: namesWith(text, found) }),
  explain: (id) => DETECTORS.find((detector) => detector.id === id),
  scan,
  markOf,
  checkFile,
  decidePart,
  warmUp: () => void scan('森さん Mary', { names: allNames() }),
});
