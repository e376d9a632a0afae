import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { openCertificateDesk } from '../../../electron/app/train/certificate-desk.ts';
import { trainingCoverage } from '../../../electron/app/train/coverage.ts';
import { openOffice } from '../../../electron/app/train/office.ts';
import { trainHandlers } from '../../../electron/app/train/train-handlers.ts';
import { openTrainerDesk } from '../../../electron/app/train/trainer-desk.ts';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { DutyList } from '../../../renderer/screens/training/duties/duty-list.tsx';
import { TrainerPage } from '../../../renderer/screens/training/trainer/trainer-page.tsx';
import { useAssign } from '../../../renderer/state/assign-store.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { dispatch } from '../../../shared/contract/dispatch.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { sampleOffice } from '../../electron/app/train/sample-office.ts';
import { ASSIGNMENT } from '../../train/assign/sample-assignment.ts';
import { speak } from './stand-in.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const box = document.createElement('div');
document.body.append(box);
let root = createRoot(box);

/** The real desk and office over real folders, behind the page. */
async function open(page: React.ReactNode) {
  const sample = await sampleOffice();
  const parts = { ...sample.parts, lessons: async () => LESSONS };
  const office = openOffice(parts);
  const certificates = openCertificateDesk(parts, office);
  const handlers = trainHandlers({
    office,
    certificates,
    trainer: openTrainerDesk(parts),
    coverage: (period) => trainingCoverage(parts, office, period),
    tellLoading: () => undefined,
  });
  setHost({
    call: (name, input) => dispatch(handlers as Handlers, name, input, () => undefined),
    listen: () => () => undefined,
  });
  const show = async () => {
    root = createRoot(box);
    await act(async () => root.render(page));
    for (let round = 0; round < 20; round++) await act(async () => new Promise((resume) => setTimeout(resume, 20)));
  };
  return { ...sample, office, show };
}

afterEach(() => {
  act(() => root.unmount());
  useAssign.setState({ view: undefined, problem: undefined });
});

describe('the trainer’s page', () => {
  it('lists who wrote results, and names what was not taken', async () => {
    const { office, share, show } = await open(<TrainerPage />);
    speak('ja');
    await office.person({ name: '森 さくら', groups: ['sales'] });
    await office.send();
    writeFileSync(join(share, 'half.json'), '{"sekisho":"training-re');
    await show();
    expect(box.querySelector('tbody th')?.textContent).toBe('森 さくら');
    expect(box.textContent).toContain('1人中1人を表示');
    const files = [...box.querySelectorAll('input[type=radio]')].find(
      (input) => (input as HTMLInputElement).value === 'files',
    );
    await act(async () => (files as HTMLInputElement).click());
    expect(box.textContent).toContain('書き込みの途中');
    expect(box.textContent).toContain('half.json');
  });
});

describe('assigned lessons', () => {
  it('show the overdue one first, with a way to take it', async () => {
    const { assign, show } = await open(<DutyList />);
    speak('ja');
    await assign({ ...ASSIGNMENT, lessons: ['copyright', 'what-may-leave'], due: { on: '2026-04-30' } });
    await assign({ ...ASSIGNMENT, id: 'late', lessons: ['deepfakes'], due: { on: '2026-04-10' } });
    await show();
    const rows = [...box.querySelectorAll('.duty')];
    expect(rows.map((row) => row.getAttribute('data-state'))).toEqual(['overdue', 'open', 'open']);
    expect(rows[0]?.textContent).toContain('6日超過');
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe('#/training/deepfakes');
    expect(box.textContent).toContain('期限を過ぎた学習が1件あります。');
  });
});
