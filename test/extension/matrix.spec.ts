import { test } from './extension-test.ts';
import { CASES, play } from './matrix.ts';

for (const one of CASES) {
  test(one.name, async ({ chat, breakEngine }) => {
    if (one.decision === 'unchecked') await breakEngine();
    await play(chat, one);
  });
}
