import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DRAFT_FILE } from '../../../../electron/app/policy-draft/draft-handlers.ts';
import { call } from '../../../../renderer/bridge/bridge.ts';
import { useDraft } from '../../../../renderer/screens/policy/draft/draft-store.ts';
import { PolicyScreen } from '../../../../renderer/screens/policy/policy-screen.tsx';
import { useSampleFiles } from '../../../../renderer/screens/policy/simulation/use-samples.ts';
import type { PolicyDocument } from '../../../../shared/policy/document.ts';
import type { NewEntry } from '../../../../shared/record/entry.ts';
import { click, render } from '../../parts/render.ts';
import { openRoute, settled, standIn } from '../../training/stand-in.ts';

let close: () => void = () => undefined;
beforeEach(() => {
  useDraft.setState({ document: undefined, problems: [], past: [], future: [], field: undefined, trouble: undefined });
  useSampleFiles.setState({ files: [] });
});
afterEach(() => {
  close();
  openRoute('#/policy');
});

const DRAFT: PolicyDocument = { format: 1, id: 'hq', version: 2, issuer: 'HQ', extends: true };
const PHONES: PolicyDocument = {
  ...DRAFT,
  without: ['rules/personal-data'],
  rules: [
    {
      id: 'code',
      about: 'finding',
      when: { categories: ['source-code'], tiers: ['public'] },
      action: 'block',
      mode: 'observe',
    },
  ],
};

const entry = (more: Partial<NewEntry>): NewEntry => ({
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'copied-safe',
  counts: {},
  found: {},
  rules: [],
  released: 0,
  added: 0,
  length: 100,
  policy: { id: 'starter', version: 1 },
  ...more,
});

async function open(draft: PolicyDocument | undefined) {
  const start = draft === undefined ? {} : { [DRAFT_FILE]: JSON.stringify(draft) };
  // Real time: entries are of the last 30 days.
  await standIn({ start, clock: { now: () => new Date() } });
  await call('history.add', entry({ found: { phone: { high: 2 } }, counts: { phone: 2 } }));
  await call('history.add', entry({ found: { phone: { high: 1 } }, counts: { phone: 1 } }));
  await call(
    'history.add',
    entry({ found: { 'source-code': { high: 1 } }, counts: { 'source-code': 1 }, action: 'warn' }),
  );
  openRoute('#/policy/simulation');
  const shown = render(<PolicyScreen />);
  close = shown.close;
  await act(async () => {
    await import('../../../../shared/detect/catalog.ts');
  });
  await settled();
  return shown.host;
}

const figures = (page: Element) => [...page.querySelectorAll('.figures dd')].map((item) => item.textContent);
const rows = (page: Element) =>
  [...page.querySelectorAll('.effects__table tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td:not(.effects__chart)')].map((cell) => cell.textContent),
  );

describe('the trial run', () => {
  it('says what would be held and let go, by rule, with bars and figures', async () => {
    const page = await open(PHONES);
    expect(figures(page)).toEqual(['0件', '2件', '1件']);
    expect(rows(page)[0]).toEqual(['personal-data', '2', '0', '2']);
    expect(page.querySelectorAll('.effects__bars')).toHaveLength(rows(page).length);
  });

  it('shows the next step of a roll-out', async () => {
    const page = await open(PHONES);
    click(page.querySelector('.card input[role="switch"]'));
    await settled();
    expect(figures(page)).toEqual(['1件', '2件', '0件']);
    expect(rows(page)).toContainEqual(['code', '0', '1', '1']);
  });

  it('asks for a draft, and for one without problems', async () => {
    expect((await open(undefined)).textContent).toContain('試す下書きがありません');
    close();
    useDraft.setState({ document: undefined });
    expect((await open({ ...DRAFT, issuer: '' })).textContent).toContain('直すところがあります');
  });
});
