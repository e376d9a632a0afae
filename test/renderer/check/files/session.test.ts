import { describe, expect, it } from 'vitest';
import type { FileTell } from '../../../../renderer/screens/check/files/protocol.ts';
import { createFileSession } from '../../../../renderer/screens/check/files/session.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { documentWithComment } from '../../../app/sample-files.ts';
import { NO_KEY, SOURCE, siteOf } from '../situation.ts';

const context = { policy: STARTER_POLICY, source: SOURCE, site: siteOf(), known: NO_KEY };
const MAIL = 'suzuki.ichiro@example-shop.jp';
const DRAFT = new Uint8Array(documentWithComment('議事録です。', `連絡先は ${MAIL} です。`).buffer);

function begin(now: () => number = () => 0) {
  const told: FileTell[] = [];
  const take = createFileSession({
    post: (tell) => told.push(tell),
    now,
    clock: () => new Date(0),
    pause: () => Promise.resolve(),
  });
  const checked = () => told.flatMap((tell) => (tell.kind === 'checked' ? [tell] : []));
  return { take, told, checked };
}

describe('a file inside the worker', () => {
  it('is read and checked part by part', async () => {
    const { take, checked } = begin();
    await take({ kind: 'open', name: 'a.docx', bytes: DRAFT, context });
    const [{ check, canCopy } = { check: undefined, canCopy: false }] = checked();
    expect(check).toMatchObject({ kind: 'docx', action: 'redact', isWhole: true });
    expect(canCopy).toBe(true);
    expect(JSON.stringify(check?.parts.map(({ result }) => result.redacted))).not.toContain(MAIL);
  });

  it('is checked again for another destination without being read anew', async () => {
    const { take, checked } = begin();
    await take({ kind: 'open', name: 'a.docx', bytes: DRAFT, context });
    await take({ kind: 'context', context: { ...context, site: { ...siteOf(), tier: 'forbidden' } } });
    expect(checked().map(({ check }) => check.action)).toEqual(['redact', 'block']);
  });

  it('too large to be taken into memory is a check that saw nothing', async () => {
    const { take, checked } = begin();
    await take({ kind: 'open', name: 'a.docx', bytes: undefined, context });
    expect(checked()[0]?.check).toMatchObject({ isWhole: false, unread: [{ what: 'too-large' }] });
  });

  it('that takes too long is one that could not be checked', async () => {
    let time = 0;
    const { take, checked } = begin(() => {
      time += 20_000;
      return time;
    });
    await take({ kind: 'open', name: 'a.docx', bytes: DRAFT, context });
    expect(checked()[0]?.check).toMatchObject({ isWhole: false, unread: [{ what: 'too-slow' }] });
  });

  it('gives a copy without its values', async () => {
    const { take, told } = begin();
    await take({ kind: 'open', name: 'a.docx', bytes: DRAFT, context });
    await take({ kind: 'copy' });
    const copied = told.find((tell) => tell.kind === 'copied');
    expect(copied).toMatchObject({ rewritten: { ok: true, values: 1 } });
  });

  it('can be asked for a copy before there is one', async () => {
    const { take, told } = begin();
    await take({ kind: 'copy' });
    expect(told).toEqual([]);
  });
});
