import { namesFor } from '../../../shared/detect/names/load.ts';
import { closeNetwork } from '../closed-network.ts';
import { carriedFolder, indexFolder } from '../company/company-folder.ts';
import { openCompanyStore } from '../company/company-store.ts';
import { knowledgeLoader } from '../company/knowledge-loader.ts';
import { machineDesk } from '../policy/this-machine.ts';
import { sealProcess } from '../sealed-process.ts';
import { companyFolder } from '../user-data-folder.ts';
import { judgeCopy } from './judge-copy.ts';
import type { Answer, Ask } from './screened.ts';

/** The end of the line to the parent that Electron gives a utility process. */
interface ParentPort {
  on(event: 'message', heard: (message: { readonly data: unknown }) => void): void;
  postMessage(message: Answer): void;
}

/**
 * The engine in a process of its own, so that no text, however long, keeps the app's windows and keys waiting. Answers
 * each ask; one that throws ends the process, and the parent counts the text as not checked.
 */
export function answerParent(port: ParentPort, load = namesFor): void {
  port.on('message', ({ data }) => {
    // Only the process that started this one has the other end, and it is built from the same sources.
    const { id, ...ask } = data as Ask;
    judgeCopy(ask, load).then(
      (checked) => port.postMessage({ id, checked }),
      () => process.exit(1),
    );
  });
}

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
if (parentPort !== undefined) {
  const sealed = sealProcess(() => process.exit(1));
  closeNetwork();
  const { platform } = process;
  // The parent's only argument is the person's folder.
  const folder = process.argv.at(-1) ?? '';
  const desk = machineDesk({ platform, folder, patienceMs: 10_000 });
  const carried = { folder: carriedFolder(folder), trusted: () => desk.keys() };
  const load = knowledgeLoader(openCompanyStore(indexFolder(companyFolder(platform)), undefined, carried));
  answerParent(parentPort, (text) => sealed.then(() => load(text)));
}
