import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Action, Policy, PolicySource, Site } from '../../../../shared/policy/policy.ts';
import type { EngineContext } from '../../check/engine/protocol.ts';
import { spawnFileWorker } from '../../check/files/spawn.ts';
import { createSampleReader } from './sample-reader.ts';

/** More are not read at once. */
export const MOST_SAMPLES = 500;

interface SampleFiles {
  readonly files: readonly File[];
  readonly add: (files: readonly File[]) => void;
  readonly forget: () => void;
}

/** Files that a draft is tried on, as long as the page is open. */
export const useSampleFiles = create<SampleFiles>((set) => ({
  files: [],
  add: (files) => set((state) => ({ files: [...state.files, ...files].slice(0, MOST_SAMPLES) })),
  forget: () => set({ files: [] }),
}));

interface SampleVerdict {
  readonly action: Action;
  /** Id of the rule that decided, `unchecked`, or `none`. */
  readonly rule: string;
  readonly isWhole: boolean;
}

/** One sample under both policies; `undefined` where it could not be looked at. */
export interface SampleChange {
  readonly name: string;
  readonly from: SampleVerdict | undefined;
  readonly to: SampleVerdict | undefined;
}

interface Tried {
  readonly current: Policy | undefined;
  readonly source: PolicySource | undefined;
  readonly draft: Policy;
  readonly site: Site;
}

interface Seen {
  readonly for: Tried & { readonly files: readonly File[] };
  readonly changes: readonly SampleChange[];
}

/** What changes for the samples, file by file as they are read. */
export function useSamples({ current, source, draft, site }: Tried): readonly SampleChange[] {
  const files = useSampleFiles((state) => state.files);
  const [seen, setSeen] = useState<Seen>();
  useEffect(() => {
    if (files.length === 0 || current === undefined || source === undefined) return;
    const asked = { current, source, draft, site, files };
    const reader = createSampleReader(spawnFileWorker);
    let isOver = false;
    const contexts = [contextOf(current, source, site), contextOf(draft, source, site)];
    const readAll = async () => {
      const changes: SampleChange[] = [];
      for (const file of files) {
        const [from, to] = await reader.read(file, contexts);
        if (isOver) return;
        changes.push({ name: file.webkitRelativePath || file.name, from: verdictOf(from), to: verdictOf(to) });
        setSeen({ for: asked, changes: [...changes] });
      }
    };
    void readAll().then(() => reader.stop());
    return () => {
      isOver = true;
      reader.stop();
    };
  }, [files, current, source, draft, site]);
  const isCurrent = seen?.for.files === files && seen.for.draft === draft && seen.for.site === site;
  return isCurrent && seen.for.current === current ? seen.changes : [];
}

function contextOf(policy: Policy, source: PolicySource, site: Site): EngineContext {
  const known = policy.sites.find(({ id }) => id === site.id) ?? site;
  return { policy, source, site: known, known: { format: 1, entries: [] } };
}

function verdictOf(check: FileCheck | undefined): SampleVerdict | undefined {
  return check && { action: check.action, rule: check.rule, isWhole: check.isWhole };
}
