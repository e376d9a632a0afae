import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signFile } from '../../../../electron/app/signing/sign-file.ts';
import { keyIdOf, newSigningKey, readSigningKey } from '../../../../electron/app/signing/signing-key.ts';
import { verifyFile } from '../../../../electron/app/signing/verify-file.ts';
import { SIGNED_KINDS, type SignedFile } from '../../../../shared/contract/signed.ts';

const AT = new Date('2026-04-01T09:00:00Z');
const { key: ours, pem } = newSigningKey('情報システム部');
const { key: theirs } = newSigningKey('somebody else');
const signed = signFile('policy', '{"版":1}', ours, AT);

const flip = (base64: string): string => (base64.startsWith('A') ? 'B' : 'A') + base64.slice(1);
const [signature] = signed.signatures;
if (signature === undefined) throw new Error('signFile gives one signature');

describe('a signed file', () => {
  it('comes back with its payload, its signer and its time', () => {
    const verified = verifyFile(JSON.stringify(signed), 'policy', [theirs.public, ours.public]);
    expect(verified).toEqual({
      ok: true,
      value: { payload: '{"版":1}', signer: ours.public, keyId: ours.id, at: '2026-04-01T09:00:00.000Z' },
    });
  });

  it('holds for any payload and any kind, and for no other kind', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom(...SIGNED_KINDS), (payload, kind) => {
        const json = JSON.stringify(signFile(kind, payload, ours, AT));
        const other = SIGNED_KINDS.find((item) => item !== kind) ?? kind;
        expect(verifyFile(json, kind, [ours.public])).toMatchObject({ ok: true, value: { payload } });
        expect(verifyFile(json, other, [ours.public]).ok).toBe(false);
      }),
    );
  });

  it('is good as soon as one of its signatures is', () => {
    const both: SignedFile = { ...signed, signatures: [{ ...signature, key: theirs.id }, signature] };
    expect(verifyFile(JSON.stringify(both), 'policy', [theirs.public, ours.public]).ok).toBe(true);
  });

  it.each<readonly [why: string, file: unknown, place: string]>([
    ['not JSON', undefined, ''],
    ['another kind', { ...signed, sekisho: 'notice' }, 'sekisho'],
    ['a kind that does not exist', { ...signed, sekisho: 'policies' }, 'sekisho'],
    ['a changed payload', { ...signed, payload: '{"版":2}' }, 'signatures'],
    ['a changed time', { ...signed, signatures: [{ ...signature, at: '2027-04-01T09:00:00.000Z' }] }, 'signatures'],
    [
      'a changed signature',
      { ...signed, signatures: [{ ...signature, signature: flip(signature.signature) }] },
      'signatures',
    ],
    ['a key nobody trusts', signFile('policy', '{"版":1}', theirs, AT), 'signatures'],
    [
      'a stranger under our key id',
      {
        ...signFile('policy', '{"版":1}', theirs, AT),
        signatures: signFile('policy', '{"版":1}', theirs, AT).signatures.map((item) => ({ ...item, key: ours.id })),
      },
      'signatures',
    ],
    ['no signature', { ...signed, signatures: [] }, 'signatures'],
    ['a short signature', { ...signed, signatures: [{ ...signature, signature: 'AAAA' }] }, 'signatures[0].signature'],
    ['a local time', { ...signed, signatures: [{ ...signature, at: '2026-04-01 09:00' }] }, 'signatures[0].at'],
    ['a field too many', { ...signed, payloads: [] }, 'payloads'],
  ])('is refused for %s', (_why, file, place) => {
    const verified = verifyFile(file === undefined ? '{' : JSON.stringify(file), 'policy', [ours.public]);
    expect(verified.ok ? 'accepted' : verified.problem.path).toBe(place);
  });
});

describe('a signing key', () => {
  it('is read back from its PEM', () => {
    const read = readSigningKey(pem, '情報システム部');
    expect(read.ok && read.value.public).toEqual(ours.public);
    expect(read.ok && read.value.id).toBe(keyIdOf(ours.public));
  });

  it.each(['', 'not a key', pem.slice(0, 60), '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])(
    'is refused where the text is none: %j',
    (text) => expect(readSigningKey(text).ok).toBe(false),
  );
});
