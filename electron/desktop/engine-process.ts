import { app, utilityProcess } from 'electron';
import type { SpawnEngine } from '../app/clipboard-guard/ports.ts';

/**
 * The engine in a utility process: it loads from the signed archive, it works with Node's own fork switched off by a
 * fuse, and a text that exhausts its memory takes nothing else along. What it might print is thrown away. Its
 * argument is the person's folder.
 */
export function engineProcess(file: string): SpawnEngine {
  return (answered, gone) => {
    const child = utilityProcess.fork(file, [app.getPath('userData')], { stdio: 'ignore' });
    child.on('message', answered);
    child.on('exit', gone);
    return {
      post: (ask) => child.postMessage(ask),
      kill: () => void child.kill(),
    };
  };
}
