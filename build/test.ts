import { existsSync } from 'node:fs';
import { findOrInstallBrowser, findOrInstallFirefox } from './browser.ts';
import { check } from './check.ts';
import { countSpecs, heading, installDebian, onPath, run, runPlaywright, runVitest, tool } from './test-run.ts';
import { NOTHING, playwrightTally, plus, sentence, type Tally, tallyOf, vitestTally } from './test-tally.ts';

/** On a build server nothing may be left out quietly. */
const STRICT = process.env.CI === 'true';

/**
 * `npm test`: the checks, then every test this machine can run, to the end, whatever fails on the way. The last line is
 * `N passed, N failed, N skipped`; a check or a build that fails counts as one failure. Exit status 1 on any failure.
 */
export function main(): void {
  const notes: string[] = [];
  const failedChecks = check();
  let sum: Tally = { ...NOTHING, failed: failedChecks.length };
  if (failedChecks.length > 0) notes.push(`failed checks: ${failedChecks.join(', ')}`);

  heading('tests of the engine, the hosts, the screens and the tools');
  findClipboard();
  sum = plus(sum, runVitest(['!cli'], vitestTally));

  heading('build');
  const built = run(tool('vite'), ['build']);
  if (built === 0) {
    heading('tests of the terminal');
    sum = plus(sum, runVitest(['cli'], vitestTally));
    sum = plus(sum, browserTests('test/browser', notes));
    sum = plus(sum, browserTests('test/extension', notes));
    sum = plus(sum, desktopTests(notes));
  } else {
    notes.push('the build failed: terminal, browser and desktop were not tested');
    sum = plus(sum, tallyOf(built, undefined));
  }

  heading('result');
  for (const note of notes) console.log(note);
  process.exitCode = sum.failed > 0 ? 1 : 0;
  console.log(sentence(sum));
}

/** The clipboard guard is proven on a real clipboard too, where the machine can have one; elsewhere those are skipped. */
function findClipboard(): void {
  if (process.platform !== 'linux') return;
  for (const program of ['Xvfb', 'xclip']) if (!onPath(program)) installDebian(program.toLowerCase());
}

function browserTests(folder: 'test/browser' | 'test/extension', notes: string[]): Tally {
  heading(folder === 'test/browser' ? 'tests in a real browser' : 'tests of the browser extension');
  if (findOrInstallBrowser() === undefined) return leftOut(folder, 'no Chromium could be found or installed', notes);
  if (folder === 'test/extension' && findOrInstallFirefox() === undefined)
    notes.push(
      `${folder}: no Firefox could be found or installed; what needs it ${STRICT ? 'FAILED' : 'was LEFT OUT'}`,
    );
  return playwright(folder, false, notes);
}

function desktopTests(notes: string[]): Tally {
  heading('tests of the desktop app');
  const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'node_modules/electron/dist';
  if (!existsSync(runtime)) {
    const count = countSpecs('test/desktop');
    notes.push(`${count} tests need the Electron runtime, which is not on this machine: LEFT OUT`);
    return { ...NOTHING, skipped: count };
  }
  const needsScreen = process.platform === 'linux' && process.env.DISPLAY === undefined;
  if (needsScreen && !onPath('xvfb-run')) installDebian('xvfb');
  if (needsScreen && !onPath('xvfb-run')) return leftOut('test/desktop', 'there is no display and no xvfb-run', notes);
  return playwright('test/desktop', needsScreen, notes);
}

function playwright(folder: string, screen: boolean, notes: string[]): Tally {
  const { tally, report } = runPlaywright(folder, { screen, read: playwrightTally });
  if (report !== undefined && report.flaky > 0) notes.push(`${folder}: ${report.flaky} passed only on a second try`);
  return tally;
}

/** Says what was not tested; on a build server that is a failure. */
function leftOut(folder: string, why: string, notes: string[]): Tally {
  notes.push(`${folder}: LEFT OUT, ${why}`);
  const count = countSpecs(folder);
  return STRICT ? { ...NOTHING, failed: Math.max(1, count) } : { ...NOTHING, skipped: count };
}
