import { askAbove } from './frames-above.ts';
import { openPageLine } from './page-line.ts';
import { watchRealm } from './realm.ts';

// Runs in the page's own world before any of its scripts: the net below the content script.
const realm = globalThis as typeof globalThis & Window;
watchRealm(
  realm,
  openPageLine((line) => askAbove(realm, line)),
);
