import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signFile } from '../../../../electron/app/signing/sign-file.ts';
import { newSigningKey } from '../../../../electron/app/signing/signing-key.ts';
import { openCertificateDesk } from '../../../../electron/app/train/certificate-desk.ts';
import { checkCertificate } from '../../../../electron/app/train/certificates.ts';
import { openOffice } from '../../../../electron/app/train/office.ts';
import { openTrainerDesk } from '../../../../electron/app/train/trainer-desk.ts';
import { COMPANY, PASSED, sampleOffice } from './sample-office.ts';

async function desk(name = '森 さくら') {
  const sample = await sampleOffice({ attempts: [PASSED] });
  const office = openOffice(sample.parts);
  if (name !== '') await office.person({ name, groups: [] });
  return { ...sample, office, certificates: openCertificateDesk(sample.parts, office) };
}

describe('a certificate', () => {
  it('names person, lesson, score, and the day on the person’s calendar', async () => {
    const { certificates } = await desk();
    const { certificate, company } = await certificates.issue('sample');
    // 15:01 UTC on the 10th is the 11th in Tokyo.
    expect(certificate).toMatchObject({
      name: '森 さくら',
      lesson: 'sample',
      score: 1,
      day: '2026-04-11',
      issuer: 'みなと工業',
      minutes: 3,
    });
    expect(company).toBeNull();
  });

  it('is the same one when it is asked for again', async () => {
    const { certificates } = await desk();
    const first = await certificates.issue('sample');
    expect((await certificates.issue('sample')).file).toBe(first.file);
    expect(await certificates.list()).toHaveLength(1);
  });

  it('needs a name and a pass', async () => {
    const nameless = await desk('');
    await expect(nameless.certificates.issue('sample')).rejects.toThrow('name');
    const { parts, office } = await desk();
    const failed = openCertificateDesk({ ...parts, progress: async () => ({ attempts: [] }) }, office);
    await expect(failed.issue('sample')).rejects.toThrow('not been passed');
  });

  it('is refused when anything in it was changed', async () => {
    const { certificates } = await desk();
    const { file } = await certificates.issue('sample');
    for (const [from, to] of [
      ['森', '林'],
      ['2026-04-11', '2026-04-12'],
      ['"certificate"', '"policy"'],
    ] as const) {
      expect(await certificates.verify(file.replace(from, to)), to).toMatchObject({ good: false });
    }
    expect(await certificates.verify(file)).toMatchObject({ good: true, view: { company: null } });
  });

  it('is signed by the company once the trainer knows the person’s key, and comes back signed', async () => {
    const { parts, office, certificates, share, home } = await desk();
    await certificates.issue('sample');
    const keyFile = join(home, 'company.pem');
    await writeFile(keyFile, COMPANY.pem);
    const trainer = openTrainerDesk(parts);
    await trainer.change({ folder: share, keyFile });
    // Before the first result of this person there is nothing that says whose key it is.
    expect(await trainer.countersign()).toMatchObject({ signed: 0, refused: [{ kind: 'key-changed' }] });
    await office.send();
    expect((await trainer.load(() => undefined)).toCountersign).toBe(1);
    expect(await trainer.countersign()).toEqual({ signed: 1, refused: [] });
    expect(await trainer.countersign()).toEqual({ signed: 0, refused: [] });
    const [view] = await certificates.list();
    expect(view?.company?.name).toBe('情報システム部');
  });

  it('is signed anew after a change of keys; the retired key alone, with whatever time it says, is no company’s', async () => {
    const { parts, office, certificates, share, home } = await desk();
    const { file } = await certificates.issue('sample');
    await office.send();
    const next = newSigningKey('情報システム部');
    const trainer = openTrainerDesk({ ...parts, keys: async () => [next.key.public] });
    const keyFile = join(home, 'company.pem');
    const signWith = async (pem: string) => {
      await writeFile(keyFile, pem);
      await trainer.change({ folder: share, keyFile });
      await trainer.load(() => undefined);
      return trainer.countersign();
    };
    await signWith(COMPANY.pem);
    const company = async () => {
      const signed = await readFile(join(share, 'certificates', `${PASSED.id}.json`), 'utf8');
      const checked = checkCertificate(signed, [next.key.public]);
      return checked.ok && checked.value.company !== undefined;
    };
    expect(await company()).toBe(false);
    expect(await signWith(next.pem)).toEqual({ signed: 1, refused: [] });
    expect(await company()).toBe(true);

    // Whoever has the retired key makes up a person, and says that it was years ago.
    const thief = newSigningKey('森').key;
    const { payload } = JSON.parse(file) as { readonly payload: string };
    const facts = JSON.stringify({ ...(JSON.parse(payload) as object), key: thief.public });
    const long = new Date('2020-01-01T00:00:00Z');
    const own = signFile('certificate', facts, thief, long);
    const forged = {
      ...own,
      signatures: [...own.signatures, ...signFile('certificate', facts, COMPANY.key, long).signatures],
    };
    await writeFile(join(share, 'certificates', 'forged.json'), JSON.stringify(forged));
    expect(await trainer.countersign()).toMatchObject({
      signed: 0,
      refused: [{ kind: 'key-changed', person: 'mori' }],
    });
  });

  it('signed by a stranger beside its own key is no company’s', async () => {
    const { certificates } = await desk();
    const { file } = await certificates.issue('sample');
    const stranger = newSigningKey('情報システム部').key.public;
    expect(checkCertificate(file, [stranger])).toMatchObject({
      ok: true,
      value: { certificate: { name: '森 さくら' } },
    });
    const checked = checkCertificate(file, [stranger]);
    expect(checked.ok && checked.value.company).toBe(undefined);
  });
});
