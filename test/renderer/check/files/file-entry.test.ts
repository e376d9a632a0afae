import { beforeEach, describe, expect, it } from 'vitest';
import { setHost } from '../../../../renderer/bridge/bridge.ts';
import { recordFile } from '../../../../renderer/screens/check/files/file-entry.ts';
import { freshFile, useFile } from '../../../../renderer/screens/check/files/file-store.ts';
import { usePolicy } from '../../../../renderer/state/policy-store.ts';
import type { FileCheck } from '../../../../shared/files/check-file.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';

const CHECK: FileCheck = {
  action: 'redact',
  rule: 'personal-data',
  site: 'chatgpt',
  isWhole: true,
  parts: [],
  unread: [],
  key: { format: 1, entries: [] },
  policy: { id: 'starter', version: 1, source: 'starter' },
};

let kept: unknown[] = [];
beforeEach(() => {
  kept = [];
  setHost({
    async call(name, input) {
      if (name === 'history.add') kept.push(input);
      return { ok: true, value: null };
    },
    listen: () => () => undefined,
  });
  usePolicy.setState({ policy: STARTER_POLICY, problem: undefined });
  useFile.setState({ file: undefined });
});

describe('the entry of a file', () => {
  it('names the lesson that was offered, also when the file was closed meanwhile', async () => {
    await recordFile('held', CHECK, 'personal-data');
    expect(kept).toMatchObject([{ action: 'redact', outcome: 'held', lesson: 'personal-data' }]);
  });

  it('is about the open file otherwise, and says what the policy says where nothing was checked', async () => {
    useFile.setState({ file: { ...freshFile('a.docx'), check: CHECK } });
    await recordFile('copied-safe');
    useFile.setState({ file: freshFile('b.docx') });
    await recordFile('unchecked');
    expect(kept).toMatchObject([{ action: 'redact' }, { action: STARTER_POLICY.unchecked, outcome: 'unchecked' }]);
    expect(JSON.stringify(kept)).not.toContain('docx');
  });
});
