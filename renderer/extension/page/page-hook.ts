import { openPageLine } from './page-line.ts';
import { watchRealm } from './realm.ts';

// Runs in the page's own world before any of its scripts: the net below the content script.
watchRealm(globalThis as typeof globalThis & Window, openPageLine());
