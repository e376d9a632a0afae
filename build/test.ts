import { existsSync } from 'node:fs';
import { findOrInstallBrowser, findOrInstallFirefox } from './browser.ts';
import { check } from './check.ts';
import {
  countSpecs,
  hasDebian,
  heading,
  installDebian,
  onPath,
  run,
  runPlaywright,
  runVitest,
  tool,
} from './test-run.ts';
import { NOTHING, playwrightTally, plus, sentence, type Tally, tallyOf, vitestTally } from './test-tally.ts';

/** On a build server nothing may be left out quietly. */
const STRICT = process.env.CI === 'true';

/** Suites run two at a time: each waits for processes and browsers as often as it computes. */
const SIDE_BY_SIDE = 2;

type Suite = (notes: string[]) => Tally | Promise<Tally>;

const NEEDS_NO_BUILD: Suite = () =>
  runVitest('tests of the engine, the hosts, the screens and the tools', ['!cli'], vitestTally);

/** The one that takes longest and waits most begins, beside the tests without a browser. */
const NEED_THE_BUILD: readonly Suite[] = [
  desktopTests,
  (notes) => browserTests('test/extension', notes),
  () => runVitest('tests of the terminal', ['cli'], vitestTally),
  (notes) => browserTests('test/browser', notes),
];

/**
 * `npm test`: the checks, then every test this machine can run, to the end, whatever fails on the way. The last line is
 * `N passed, N failed, N skipped`; a check or a build that fails counts as one failure. Exit status 1 on any failure.
 */
export async function main(): Promise<void> {
  const notes: string[] = [];
  const failedChecks = check();
  let sum: Tally = { ...NOTHING, failed: failedChecks.length };
  if (failedChecks.length > 0) notes.push(`failed checks: ${failedChecks.join(', ')}`);

  findClipboard();
  findSyslog();
  heading('build');
  const built = run(tool('vite'), ['build']);
  if (built !== 0) {
    notes.push('the build failed: terminal, browser and desktop were not tested');
    sum = plus(sum, tallyOf(built, undefined));
  }
  sum = plus(sum, await runSuites([NEEDS_NO_BUILD, ...(built === 0 ? NEED_THE_BUILD : [])], notes));

  heading('result');
  for (const note of notes) console.log(note);
  process.exitCode = sum.failed > 0 ? 1 : 0;
  console.log(sentence(sum));
}

async function runSuites(suites: readonly Suite[], notes: string[]): Promise<Tally> {
  const waiting = [...suites];
  let sum = NOTHING;
  const takeNext = async (): Promise<void> => {
    const suite = waiting.shift();
    if (suite === undefined) return;
    const tally = await suite(notes);
    sum = plus(sum, tally);
    await takeNext();
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeNext));
  return sum;
}

/** The clipboard guard is proven on a real clipboard too, where the machine can have one; elsewhere those are skipped. */
function findClipboard(): void {
  if (process.platform !== 'linux') return;
  for (const program of ['Xvfb', 'xclip']) if (!onPath(program)) installDebian(program.toLowerCase());
}

/** What is sent to a log server is proven on a real one, over TLS too, where the machine can have it. */
function findSyslog(): void {
  if (process.platform !== 'linux') return;
  for (const name of ['rsyslog', 'rsyslog-openssl']) if (!hasDebian(name)) installDebian(name);
}

function browserTests(folder: 'test/browser' | 'test/extension', notes: string[]): Tally | Promise<Tally> {
  const title = folder === 'test/browser' ? 'tests in a real browser' : 'tests of the browser extension';
  if (findOrInstallBrowser() === undefined) return leftOut(folder, 'no Chromium could be found or installed', notes);
  if (folder === 'test/extension' && findOrInstallFirefox() === undefined)
    notes.push(
      `${folder}: no Firefox could be found or installed; what needs it ${STRICT ? 'FAILED' : 'was LEFT OUT'}`,
    );
  return playwright(title, folder, false, notes);
}

function desktopTests(notes: string[]): Tally | Promise<Tally> {
  const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'node_modules/electron/dist';
  if (!existsSync(runtime)) {
    const count = countSpecs('test/desktop');
    notes.push(`${count} tests need the Electron runtime, which is not on this machine: LEFT OUT`);
    return { ...NOTHING, skipped: count };
  }
  const needsScreen = process.platform === 'linux' && process.env.DISPLAY === undefined;
  if (needsScreen && !onPath('xvfb-run')) installDebian('xvfb');
  if (needsScreen && !onPath('xvfb-run')) return leftOut('test/desktop', 'there is no display and no xvfb-run', notes);
  return playwright('tests of the desktop app', 'test/desktop', needsScreen, notes);
}

async function playwright(title: string, folder: string, screen: boolean, notes: string[]): Promise<Tally> {
  const { tally, report } = await runPlaywright(title, folder, { screen, read: playwrightTally });
  if (report !== undefined && report.flaky > 0) notes.push(`${folder}: ${report.flaky} passed only on a second try`);
  return tally;
}

/** Says what was not tested; on a build server that is a failure. */
function leftOut(folder: string, why: string, notes: string[]): Tally {
  notes.push(`${folder}: LEFT OUT, ${why}`);
  const count = countSpecs(folder);
  return STRICT ? { ...NOTHING, failed: Math.max(1, count) } : { ...NOTHING, skipped: count };
}
