import { watchFetch } from './fetch.ts';
import { openPageLine } from './page-line.ts';
import { watchAddresses, watchBeacon, watchForms, watchSockets, watchWorkers } from './wires.ts';
import { watchXhr } from './xhr.ts';

// Runs in the page's own world before any of its scripts: the net below the content script.
const line = openPageLine();
watchFetch(line);
watchXhr(line);
watchBeacon(line);
watchSockets(line);
watchForms(line);
watchAddresses(line);
watchWorkers(line);
