import { scan } from '../../../shared/detect/scan.ts';
import { checkText } from '../../../shared/policy/check.ts';
import { offerEngine } from './engine-door.ts';
import { allNames } from './names.ts';

// Put into a frame's isolated world by the background when an editor there is first touched.
offerEngine({
  judge: (text, context) => checkText(text, { ...context, names: allNames() }),
  warmUp: () => void scan('森さん Mary', { names: allNames() }),
});
