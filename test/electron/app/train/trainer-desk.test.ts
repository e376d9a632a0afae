import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signFile } from '../../../../electron/app/signing/sign-file.ts';
import { newSigningKey, type SigningKey } from '../../../../electron/app/signing/signing-key.ts';
import { openTrainerDesk } from '../../../../electron/app/train/trainer-desk.ts';
import type { TrainingResult } from '../../../../shared/train/result/training-result.ts';
import { RESULT } from '../../../train/trainer/sample-result.ts';
import { sampleOffice } from './sample-office.ts';

const AT = new Date('2026-04-10T03:00:00Z');
const quiet = () => undefined;

/** A signed result file of a person, with a key of their own unless one is given. */
function resultFile(person: string, more: Partial<TrainingResult> = {}, key: SigningKey = newSigningKey(person).key) {
  const result = { ...RESULT, person, key: key.public.key, ...more };
  return { key, json: JSON.stringify(signFile('training-result', JSON.stringify(result), key, AT)) };
}

async function desk() {
  const office = await sampleOffice();
  const put = (name: string, json: string) => writeFile(join(office.share, name), json);
  const load = async () => {
    const view = await openTrainerDesk(office.parts).load(quiet);
    const refused = view.refused.map(({ file, kind }) => `${file.split('/').at(-1)} ${kind}`).toSorted();
    return { people: view.roster.people.map(({ person }) => person), refused, view };
  };
  return { ...office, put, load, open: () => openTrainerDesk(office.parts) };
}

describe('the trainer’s desk', () => {
  it('refuses bad files one by one and takes all the others', async () => {
    const { put, load } = await desk();
    const good = resultFile('ito');
    const mori = resultFile('mori');
    await put('a-good.json', good.json);
    await put('b-good.json', mori.json);
    await put('c-half.json', good.json.slice(0, good.json.length / 2));
    await put('d-empty.json', '');
    await put('e-foreign.json', '{"name":"somebody else’s"}');
    await put('f-text.json', 'hello');
    await put('g-forged.json', resultFile('eve').json.replace('sales', 'chief'));
    await put('h-kind.json', JSON.stringify({ ...JSON.parse(good.json), sekisho: 'certificate' }));
    await put('i-shape.json', resultFile('bad', { serial: -1 }).json);
    await put('j-older.json', resultFile('ito', { serial: 3 }, good.key).json);
    await put('k-key.json', resultFile('mori', { serial: 2 }).json);
    await put('l-other-key-in-it.json', resultFile('eve', { key: good.key.public.key }).json);
    await put('m.json.1234abcd.tmp', 'being written');
    const { people, refused } = await load();
    expect(people).toEqual(['ito', 'mori']);
    expect(refused).toEqual([
      'c-half.json half-written',
      'd-empty.json half-written',
      'e-foreign.json foreign',
      'f-text.json foreign',
      'g-forged.json forged',
      'h-kind.json foreign',
      'i-shape.json bad-content',
      'j-older.json duplicate',
      'k-key.json key-changed',
      'l-other-key-in-it.json forged',
    ]);
  });

  it('refuses an older file that comes back later', async () => {
    const { put, load } = await desk();
    const { key, json } = resultFile('mori', { serial: 9 });
    await put('mori.json', json);
    await load();
    await put('mori.json', resultFile('mori', { serial: 8 }, key).json);
    expect(await load()).toMatchObject({ people: [], refused: ['mori.json replayed'] });
  });

  it('refuses another key for good, until the trainer takes it', async () => {
    const { put, load, open, share } = await desk();
    await put('mori.json', resultFile('mori', { serial: 9 }).json);
    await load();
    await put('mori.json', resultFile('mori', { serial: 10 }).json);
    expect((await load()).refused).toEqual(['mori.json key-changed']);
    const trainer = open();
    await trainer.load(quiet);
    await trainer.accept(join(share, 'mori.json'));
    expect(await load()).toMatchObject({ people: ['mori'], refused: [] });
  });

  it('takes imported files like those of the folder, each once', async () => {
    const { load, open } = await desk();
    const { json } = resultFile('mori');
    await open().keep([{ name: '../../森 さんの結果.json', text: json }]);
    await open().keep([{ name: '../../森 さんの結果.json', text: json }]);
    expect(await load()).toMatchObject({ people: ['mori'], refused: [] });
  });

  it('tells how far it is', async () => {
    const { put, open } = await desk();
    await put('mori.json', resultFile('mori').json);
    const heard: unknown[] = [];
    await open().load((done, all) => heard.push([done, all]));
    expect(heard).toEqual([[1, 1]]);
  });

  it('says why the folder cannot be opened', async () => {
    const { open, parts } = await desk();
    await writeFile(join(parts.folder, 'a-file'), '');
    const trainer = open();
    await trainer.change({ folder: join(parts.folder, 'a-file'), keyFile: '' });
    await expect(trainer.load(quiet)).rejects.toMatchObject({
      problem: { message: { en: expect.stringContaining('ENOTDIR') as string } },
    });
  });

  it('keeps what it learned out of the shared folder', async () => {
    const { put, load, share, parts } = await desk();
    await put('mori.json', resultFile('mori').json);
    await load();
    expect(await readdir(share)).toEqual(['mori.json']);
    expect(await readFile(join(parts.folder, 'enrolled.json'), 'utf8')).toContain('"serial":7');
  });
});
