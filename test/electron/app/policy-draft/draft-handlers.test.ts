import { describe, expect, it } from 'vitest';
import { DRAFT_FILE, draftHandlers } from '../../../../electron/app/policy-draft/draft-handlers.ts';
import { newSigningKey } from '../../../../electron/app/signing/signing-key.ts';
import { verifyFile } from '../../../../electron/app/signing/verify-file.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { fakeHost } from '../fake-ports.ts';

const TEXT = JSON.stringify({ ...STARTER_POLICY, id: 'hq', version: 3 });

describe('the draft of a policy', () => {
  it('is kept, read again and dropped', async () => {
    const { ports } = fakeHost();
    const draft = draftHandlers(ports);
    expect(await draft['draft.read'](undefined)).toEqual({ text: null });
    await draft['draft.keep']({ text: TEXT });
    expect(await draftHandlers(ports)['draft.read'](undefined)).toEqual({ text: TEXT });
    await draft['draft.drop'](undefined);
    expect(await draft['draft.read'](undefined)).toEqual({ text: null });
  });

  it('may be unsound, but is nothing else', async () => {
    const { ports, files } = fakeHost();
    const draft = draftHandlers(ports);
    await draft['draft.keep']({ text: '{"format":1,"id":""}' });
    for (const text of ['a letter', '"a letter"', '[1]', '{"format":2}', 'null']) {
      await expect(draft['draft.keep']({ text })).rejects.toThrow('not a draft');
    }
    expect(files.content.get(DRAFT_FILE)).toBe('{"format":1,"id":""}');
  });
});

describe('signing a draft', () => {
  const { key, pem } = newSigningKey('IT');

  it('makes a file that the loader trusts, and keeps neither key nor file', async () => {
    const { ports, files } = fakeHost();
    const signed = await draftHandlers(ports)['draft.sign']({ text: TEXT, key: pem });
    expect(signed.keyId).toBe(key.id);
    const verified = verifyFile(signed.file, 'policy', [key.public]);
    expect(verified).toMatchObject({ ok: true, value: { payload: TEXT, signer: { name: 'IT' } } });
    expect([...files.content.keys()]).toEqual([]);
  });

  it.each([
    ['a policy that the loader would not take', '{"format":1}', pem],
    ['a text that is no key', TEXT, 'not a key'],
  ])('refuses %s', async (_what, text, secret) => {
    const { ports } = fakeHost();
    await expect(async () => draftHandlers(ports)['draft.sign']({ text, key: secret })).rejects.toThrow(/missing|key/u);
  });
});
