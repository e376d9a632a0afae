import { describe, expect, it } from 'vitest';
import { judgeFile } from './judge-architecture.ts';
import { factsOf } from './source-facts.ts';

const DETECTOR = 'shared/detect/detectors/personal/phone.ts';

function problemsOf(path: string, source: string): readonly string[] {
  return judgeFile(factsOf(path, source), (target) => target === DETECTOR);
}

describe('the architecture judge', () => {
  it.each([
    ['shared/detect/scan.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['shared/detect/scan.ts', "import type { Stats } from 'node:fs';", 'node:fs'],
    ['shared/detect/scan.ts', "import nlp from 'compromise';", 'npm:compromise'],
    ['shared/policy/decide.ts', "export { x } from '../../renderer/x.ts'; export const y = 1;", 'renderer/x.ts'],
    ['shared/policy/decide.ts', "type X = import('../../electron/app/ports.ts').X;", 'electron/app/ports.ts'],
    ['shared/detect/names/load.ts', "const react = await import('react');", 'npm:react'],
    [DETECTOR, "import { scan } from '../../scan.ts';", 'shared/detect/scan.ts'],
    ['shared/detect/detectors/secret/jwt.ts', "import phone from '../personal/phone.ts';", 'do not know each other'],
    ['electron/app/history.ts', "import { app } from 'electron';", 'npm:electron'],
    ['electron/app/history.ts', "import { serve } from '../loopback/server.ts';", 'electron/loopback/server.ts'],
    ['electron/desktop/tray.ts', "import { decide } from '../../shared/policy/decide.ts';", 'shared/policy/decide.ts'],
    ['electron/loopback/clipboard.ts', "import { clipboard } from 'electron';", 'npm:electron'],
    ['electron/cli.ts', "import { tray } from './desktop/tray.ts';", 'electron/desktop/tray.ts'],
    ['electron/preload.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['renderer/screens/check/check-screen.tsx', "import fs from 'node:fs';", 'node:fs'],
    ['renderer/screens/check/check-screen.tsx', "import { x } from '../../../electron/app/x.ts';", 'electron/app/x.ts'],
    ['renderer/extension/content.ts', "import { useState } from 'react';", 'npm:react'],
    ['renderer/extension/content.ts', "import { x } from '../parts/button.tsx';", 'renderer/parts/button.tsx'],
    ['docs/notes.ts', "import { x } from './y.ts';", 'no row'],
  ])('refuses in %s: %s', (path, source, says) => {
    expect(problemsOf(path, source)).toEqual([expect.stringContaining(says)]);
  });

  it.each([
    [DETECTOR, "import { defineDetector } from '../../detector.ts';"],
    [DETECTOR, "import { AREA_CODES } from './area-codes.ts';"],
    [DETECTOR, "import type { Span } from '../../finding.ts';"],
    ['shared/detect/names/en.ts', "const nlp = await import('compromise/three');"],
    ['electron/app/history.ts', "import { appendFile } from 'node:fs/promises';"],
    ['electron/desktop/tray.ts', "import { Tray } from 'electron';"],
    ['electron/desktop/tray.ts', "import type { Action } from '../../shared/policy/policy.ts';"],
    ['renderer/screens/check/check-screen.tsx', "import { useState } from 'react';"],
  ])('accepts in %s: %s', (path, source) => {
    expect(problemsOf(path, source)).toEqual([]);
  });

  it.each([
    ['shared/detect/fold.ts', 'export const at = new Date();', 'new Date'],
    ['shared/detect/fold.ts', 'export const at = Date.now();', 'Date.now'],
    ['shared/detect/fold.ts', 'export const pick = () => Math.random();', 'Math.random'],
    ['shared/contract/calls.ts', 'export let x: any;', 'any'],
    ['shared/contract/calls.ts', 'export const f = (x: readonly any[]) => x;', 'any'],
    ['shared/detect/fold-utils.ts', 'export const x = 1;', 'says nothing'],
    ['electron/helpers/x.ts', 'export const x = 1;', 'says nothing'],
    ['renderer/parts/CheckButton.tsx', 'export const x = 1;', 'kebab-case'],
    ['renderer/parts/check_button.tsx', 'export const x = 1;', 'kebab-case'],
    ['renderer/parts/index.ts', 'export const x = 1;', 'barrel'],
    ['renderer/parts/all.ts', "export * from './a.ts';\nexport { b } from './b.ts';", 'barrel'],
    ['renderer/parts/long.ts', `${'// line\n'.repeat(200)}export const x = 1;\n`, '201 lines'],
  ])('finds the fault in %s: %#', (path, source, says) => {
    expect(problemsOf(path, source)).toEqual([expect.stringContaining(says)]);
  });

  it.each([
    ['shared/detect/fold.ts', '// Math.random and new Date() are only talked about\nexport const any = "any";'],
    ['electron/app/clock.ts', 'export const now = () => new Date();'],
    ['shared/detect/names/people.generated.ts', `${'// line\n'.repeat(900)}export const x = 1;\n`],
    ['renderer/parts/just.ts', `${'// line\n'.repeat(199)}export const x = 1;\n`],
    ['renderer/parts/one.ts', "export type { A } from './a.ts';\nexport const b = 1;"],
  ])('has nothing against %s: %#', (path, source) => {
    expect(problemsOf(path, source)).toEqual([]);
  });

  it('does not judge what it cannot parse', () => {
    expect(() => factsOf('shared/x.ts', 'export const = 1;')).toThrow(/shared\/x\.ts/u);
  });
});
