import { DETECTORS } from '../../../../shared/detect/catalog.ts';
import { namesFor } from '../../../../shared/detect/names/load.ts';
import type { Ask, DetectorFact, Tell } from './protocol.ts';
import { createSession } from './session.ts';

/** The two members of a worker's global scope that are used here; the page's own types do not know them. */
interface WorkerScope {
  postMessage(message: Tell): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const post = (tell: Tell): void => scope.postMessage(tell);

const facts = DETECTORS.map(({ id, title, why, instead, source }): readonly [string, DetectorFact] => [
  id,
  source === undefined ? { title, why, instead } : { title, why, instead, source },
]);
post({ kind: 'facts', facts: Object.fromEntries(facts) });

const wait = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const take = createSession({ post, namesFor, wait, now: () => new Date() });
scope.onmessage = (event) => take(event.data);
