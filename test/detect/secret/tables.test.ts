import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../shared/detect/catalog.ts';
import { BAND_FLOOR } from '../../../shared/detect/confidence.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { mark, unmark } from '../marked-text.ts';
import { CODE_HITS } from './hits-code.ts';
import { JAPANESE_HITS } from './hits-japanese.ts';
import { NOTE_HITS } from './hits-notes.ts';
import { SERVICE_HITS } from './hits-services.ts';
import { SHELL_HITS } from './hits-shell.ts';
import { ID_LOOK_ALIKES } from './look-alikes-ids.ts';
import { SETTINGS_LOOK_ALIKES } from './look-alikes-settings.ts';

const SECRETS = DETECTORS.filter((detector) => detector.id.startsWith('secret/'));

/** Puts marks around what all credential detectors together report above the low band. */
function reported(row: string): string {
  const { text } = unmark(row);
  const findings = scan(text, { detectors: SECRETS });
  return mark(
    text,
    findings.filter(({ confidence }) => confidence >= BAND_FLOOR.medium),
  );
}

describe.each([
  ['settings and code', CODE_HITS],
  ['commands, connections, headers and logs', SHELL_HITS],
  ['Japanese sentences and notes', JAPANESE_HITS],
  ['notes, mails and configuration', NOTE_HITS],
  ['tokens of services', SERVICE_HITS],
])('%s', (_, rows) => {
  it.each(rows)('reports exactly what is marked: %s', (row) => {
    expect(row).toContain('«');
    expect(reported(row)).toBe(row);
  });
});

describe.each([
  ['references, fill-ins and sentences about secrets', SETTINGS_LOOK_ALIKES],
  ['sums, ids, public halves and code', ID_LOOK_ALIKES],
])('%s', (_, rows) => {
  it.each(rows)('stay silent: %s', (row) => {
    expect(reported(row)).toBe(row);
  });
});
