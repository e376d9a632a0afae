// `npm start`: builds, then opens the desktop app where Electron's runtime is there or can be fetched, and otherwise the
// same app in the browser. Says in one line what it does.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { findRuntime } from './start-runtime.mjs';
import { words } from './start-words.mjs';

/** A desktop app that ends badly within this time did not start at all (no sandbox, no display), in milliseconds. */
const SOON = 20_000;

const root = join(import.meta.dirname, '..');

console.log(words.building);
const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
await builder.buildApp();

const runtime = await findRuntime(process);
const opened = runtime.path !== undefined && (await openDesktop(runtime.path));
if (!opened) await openInBrowser(runtime.why ?? words.desktopEnded);

/** Runs the desktop app until it ends. `false` when it never came up. */
function openDesktop(path) {
  console.log(words.desktop);
  const started = Date.now();
  const app = spawn(path, [root], { stdio: 'inherit' });
  const pass = (signal) => app.kill(signal);
  process.on('SIGINT', pass);
  process.on('SIGTERM', pass);
  return new Promise((resolve) => {
    app.once('error', () => resolve(false));
    app.once('exit', (code, signal) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      const failed = signal === null && code !== 0 && Date.now() - started < SOON;
      if (!failed) process.exitCode = code ?? 0;
      resolve(!failed);
    });
  });
}

/** Runs the loopback host until Ctrl-C. */
async function openInBrowser(why) {
  const { serve } = await import('../dist/serve.mjs');
  const { address, close } = await serve(0);
  console.log(`${why} ${words.inBrowser}\n\n  ${address}\n\n${words.toStop}`);
  const stop = () => void close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  showPage(address);
}

/** Without a screen there is nothing to open: the printed address is enough. */
function showPage(address) {
  const { platform, env } = process;
  const hasScreen = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!hasScreen || env.CI) return;
  const [command, args] =
    platform === 'darwin'
      ? ['open', [address]]
      : platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
        : ['xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.once('error', () => console.log(words.openYourself));
  opener.unref();
}
