import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { choosePolicy, chooseSite } from '../../../../electron/app/commands/choose-policy.ts';
import { CommandTrouble } from '../../../../electron/app/commands/terminal.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { cliWords } from '../../../../shared/words/cli-words.ts';
import { fakeTerminal } from './fake-terminal.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-choose-'));
afterAll(() => rmSync(base, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(base, name), content);
  return join(base, name);
};
const choose = (asked: string | undefined, policyFile = '/none') =>
  choosePolicy(asked, fakeTerminal({ policyFile }).terminal, cliWords.en, 'en');
const trouble = async (work: Promise<unknown>) => {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CommandTrouble);
  return (error as CommandTrouble).sentence;
};
const written = (change: object) => JSON.stringify({ ...STARTER_POLICY, ...change }, undefined, 2);

describe('the policy of a command', () => {
  it('is the starter policy when nothing is installed or asked for', async () => {
    expect((await choose(undefined)).source).toEqual({ kind: 'starter', place: 'starter' });
  });

  it('is the file that was asked for, not the installed one', async () => {
    const installed = file('installed.json', written({ id: 'installed' }));
    const asked = file('asked.json', written({ id: 'asked' }));
    expect((await choose(undefined, installed)).policy.id).toBe('installed');
    expect(await choose(asked, installed)).toMatchObject({
      policy: { id: 'asked' },
      source: { kind: 'file', place: asked },
    });
  });

  it('names file, line and field of what is wrong', async () => {
    const place = file('misspelt.json', written({ sites: [{ ...STARTER_POLICY.sites[0], tierr: 'public' }] }));
    const sentence = await trouble(choose(place));
    const line = written({ sites: [{ ...STARTER_POLICY.sites[0], tierr: 'x' }] })
      .split('\n')
      .findIndex((text) => text.includes('"tierr"'));
    expect(sentence).toContain(`${place}:${line + 1}: sites[0].tierr: `);
    expect(sentence).toContain('"tier"');
  });

  it('names a pattern that does not run in linear time', async () => {
    const terms = [{ id: 't', category: 'company-term', pattern: '(a)\\1' }];
    expect(await trouble(choose(file('pattern.json', written({ terms }))))).toContain('terms[0].pattern: ');
  });

  it('counts nobody out of groups that it cannot know', async () => {
    expect((await choose(file('known.json', written({})))).groups).toBeUndefined();
  });

  it.each([
    ['comma.json', '{\n  "format": 1,\n}', 3],
    ['end.json', '{\n  "format": 1\n', 3],
    ['word.json', '{\n\n\n"a": yes }', 4],
  ])('names the line where %s stops being JSON', async (name, content, line) => {
    const place = file(name, content);
    expect(await trouble(choose(place))).toContain(`${place}:${line}: `);
    expect(await trouble(choose(undefined, place)), 'installed').toContain(`${place}:${line}: `);
  });

  it('refuses bytes that are no text, an empty file and a broken installed policy', async () => {
    expect(await trouble(choose(file('binary.json', Uint8Array.of(0, 1, 2))))).toContain('binary.json');
    expect(await trouble(choose(file('empty.json', '')))).toContain('empty.json:1: ');
    expect(await trouble(choose(undefined, file('broken.json', '{')))).toContain('broken.json');
  });
});

describe('the site of a command', () => {
  const chosen = { policy: STARTER_POLICY, source: { kind: 'starter', place: 'starter' }, groups: [] } as const;

  it('is public when none was named', () => {
    expect(chooseSite(undefined, chosen, cliWords.en).tier).toBe('public');
  });

  it('is found by id and by address', () => {
    const [site] = STARTER_POLICY.sites;
    expect(chooseSite(site?.id, chosen, cliWords.en)).toBe(site);
    expect(chooseSite(`https://${site?.addresses[0]}/c/1`, chosen, cliWords.en)).toBe(site);
  });
});
