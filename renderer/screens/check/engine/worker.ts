import { DETECTORS } from '../../../../shared/detect/catalog.ts';
import { companyEnd } from '../company/company-end.ts';
import type { LineMessage } from '../company/company-line.ts';
import type { Ask, DetectorFact, Tell } from './protocol.ts';
import { createSession } from './session.ts';

/** The two members of a worker's global scope that are used here; the page's own types do not know them. */
interface WorkerScope {
  postMessage(message: Tell): void;
  onmessage: ((event: MessageEvent<Ask | LineMessage>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const post = (tell: Tell): void => scope.postMessage(tell);

const facts = DETECTORS.map(({ id, title, why, instead, source }): readonly [string, DetectorFact] => [
  id,
  source === undefined ? { title, why, instead } : { title, why, instead, source },
]);
post({ kind: 'facts', facts: Object.fromEntries(facts) });

const wait = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
let take: ((ask: Ask) => void) | undefined;
scope.onmessage = ({ data }) => {
  // The line to the host comes before the first text.
  if ('company' in data)
    take = createSession({ post, namesFor: companyEnd(data.company), wait, now: () => new Date() });
  else take?.(data);
};
