import { describe, expect, it, vi } from 'vitest';
import type { Checker } from '../../../renderer/extension/content/checker.ts';
import { createFileGate } from '../../../renderer/extension/content/files-gate.ts';
import type { FilesChoice, FilesQuestion } from '../../../renderer/extension/content/files-panel.ts';
import type { Held } from '../../../renderer/extension/content/held.ts';
import type { FilesDoor, SeenFile } from '../../../renderer/extension/engine/files-door.ts';
import type { FrameState } from '../../../renderer/extension/messages.ts';
import type { Action, Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import type { NewEntry } from '../../../shared/record/entry.ts';
import { sampleCheck } from '../check/files/sample-check.ts';
import { NO_KEY, SOURCE, siteOf } from '../check/situation.ts';

const FILE = new File(['a'], 'a.docx', { type: 'application/octet-stream' });
const COPY = new File(['b'], 'a.docx');
const PICTURE = new File(['c'], 'c.png', { type: 'image/png' });
const BACK: FilesChoice = { deed: 'back' };

const seen = (action: Action, canCopy = true): SeenFile => ({ check: sampleCheck([], { action }), canCopy });

interface Situation {
  readonly look?: () => Promise<SeenFile>;
  readonly load?: () => Promise<FilesDoor>;
  readonly copy?: FilesDoor['copy'];
  readonly choice?: FilesChoice;
  readonly policy?: Policy;
  readonly contact?: FrameState['contact'];
}

function begin({ look, load, copy, choice = BACK, policy = STARTER_POLICY, contact = 'absent' }: Situation) {
  const asked: FilesQuestion[] = [];
  const reported: NewEntry[] = [];
  const kept = new Set<string>();
  const held: Partial<Held> = {
    addFile: ({ name }) => kept.add(name),
    releaseFile: ({ name }) => void kept.delete(name),
  };
  const fixed = { language: 'ja', source: SOURCE, company: 'none', known: NO_KEY, wrong: [] } as const;
  const state: FrameState = { ...fixed, contact, policy, site: siteOf() };
  const checker: Partial<Checker> = {
    start: () => Promise.resolve(),
    state: () => state,
    language: () => 'ja',
    context: () => ({ site: siteOf(), policy, source: SOURCE, known: NO_KEY }),
    unchecked: () => policy.unchecked,
    known: () => NO_KEY,
    remember: () => undefined,
  };
  const door: FilesDoor = {
    look: look ?? (() => Promise.resolve(seen('allow'))),
    copy: copy ?? (() => Promise.resolve({ file: COPY, key: NO_KEY })),
  };
  const gate = createFileGate({
    checker: checker as Checker,
    held: held as Held,
    heldChanged: () => undefined,
    loadFiles: load ?? (() => Promise.resolve(door)),
    ask(question) {
      asked.push(question);
      return Promise.resolve(choice);
    },
    asking: () => undefined,
    report: (entry) => reported.push(entry),
    keep: () => undefined,
    looking: () => () => undefined,
    failed: () => undefined,
  });
  const proceed = vi.fn<(files: readonly File[]) => void>();
  const back = vi.fn();
  const meet = (files: readonly File[] = [FILE]) => gate.meet({ files, proceed, back });
  return { gate, meet, proceed, back, asked, reported, kept };
}

describe('files on their way into a page', () => {
  it('go on as they are when there is nothing to hold, and are not met again', async () => {
    const { gate, meet, proceed, asked, kept } = begin({});
    expect(gate.wants([FILE])).toBe(true);
    await meet();
    expect(proceed).toHaveBeenCalledWith([FILE]);
    expect([asked, [...kept]]).toEqual([[], []]);
    expect(gate.wants([FILE])).toBe(false);
  });

  it('are no concern of ours when they are pictures', () => {
    expect(begin({}).gate.wants([PICTURE])).toBe(false);
  });

  it.each<[string, Situation, Partial<FilesQuestion>]>([
    ['policy wants values taken out', { look: async () => seen('redact') }, { canCopy: true, mayRelease: true }],
    ['no copy can be made', { look: async () => seen('redact', false) }, { canCopy: false, mayRelease: true }],
    ['policy blocks', { look: async () => seen('block') }, { canCopy: false, mayRelease: false }],
    ['the readers do not come', { load: () => Promise.reject(new Error('gone')) }, { mayRelease: false }],
    ['the look fails', { look: () => Promise.reject(new Error('gone')) }, { mayRelease: false }],
    ['the policy cannot be read', { contact: 'policy-refused' }, { canCopy: false, mayRelease: false }],
  ])('wait for the person when %s', async (_name, situation, question) => {
    const { meet, proceed, back, asked, kept, reported } = begin(situation);
    await meet();
    expect(asked).toMatchObject([question]);
    expect(proceed).not.toHaveBeenCalled();
    expect(back).toHaveBeenCalledTimes(1);
    expect([...kept]).toEqual([FILE.name]);
    expect(reported).toMatchObject([{ outcome: 'held', released: 0 }]);
  });

  it('go on unread where policy says so', async () => {
    const policy: Policy = { ...STARTER_POLICY, unchecked: 'warn' };
    const { meet, proceed } = begin({ policy, look: () => Promise.reject(new Error('gone')) });
    await meet();
    expect(proceed).toHaveBeenCalledWith([FILE]);
  });

  it('go on as copies when the person wants that, the others beside them as they are', async () => {
    const { meet, proceed, reported } = begin({ look: async () => seen('redact'), choice: { deed: 'safe' } });
    await meet([FILE, PICTURE]);
    expect(proceed).toHaveBeenCalledWith([COPY, PICTURE]);
    expect(reported).toMatchObject([{ outcome: 'sent-safe' }]);
  });

  it.each<[string, FilesDoor['copy']]>([
    ['cannot be made', () => Promise.resolve(undefined)],
    ['fails', () => Promise.reject(new Error('gone'))],
  ])('stay behind when the copy %s', async (_name, copy) => {
    const { meet, proceed, back, kept } = begin({ look: async () => seen('redact'), choice: { deed: 'safe' }, copy });
    await meet();
    expect(proceed).not.toHaveBeenCalled();
    expect(back).toHaveBeenCalledTimes(1);
    expect([...kept]).toEqual([FILE.name]);
  });

  it('go on with the reason in the record when the person gives one', async () => {
    const choice: FilesChoice = { deed: 'original', reason: 'sample' };
    const { gate, meet, proceed, reported, kept } = begin({ look: async () => seen('redact'), choice });
    await meet();
    expect(proceed).toHaveBeenCalledWith([FILE]);
    expect(reported).toMatchObject([{ outcome: 'sent-original', reason: 'sample' }]);
    expect([...kept]).toEqual([]);
    expect(gate.wants([FILE])).toBe(false);
  });
});
