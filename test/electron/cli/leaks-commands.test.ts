import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { CANARIES, valuesOf } from '../../canary/canaries.ts';
import { CANARY_TEXT } from '../../canary/canary-text.ts';
import { hunt, told } from '../../canary/hunt.ts';
import { docxOf, paragraph } from '../../files/office-files.ts';
import { type Spoken, said, type World, world } from './leak-world.ts';

const worlds: World[] = [];
afterAll(() => {
  for (const { end } of worlds) end();
});

/** A world for one path. */
function here(): World {
  const made = world();
  worlds.push(made);
  return made;
}

const [fileName = ''] = valuesOf('file-name');
/** Sentences of trouble name the file as the person typed it. */
const notItsName = ({ canary }: { readonly canary: string }) => canary !== 'file-name 0';

/** `check --json` answers with the safe text, which holds what no detector knows; what it holds is the matter of `redact`. */
function withoutSafeText(spoken: Spoken): Spoken {
  const text = spoken.out.toString();
  if (!text.startsWith('{')) return spoken;
  return { ...spoken, out: Buffer.from(text.replace(/"redacted":"(?:[^"\\]|\\.)*"/gu, '"redacted":""')) };
}

describe('500 values in a text, and none of them', () => {
  it('in what `check` says and keeps, from standard input, a file and with its debug lines', async () => {
    const { give, run, written } = here();
    const file = give(`${fileName}.txt`, CANARY_TEXT);
    for (const [args, how] of [
      [['check'], { input: CANARY_TEXT }],
      [['check', '--json'], { input: CANARY_TEXT, env: { NODE_DEBUG: '*' } }],
      [['check', file], { env: { NODE_DEBUG: 'stream,net,fs,esm' } }],
      [['check', file, '--json'], {}],
    ] as const) {
      const spoken = await run(args, how);
      expect(spoken.status).toBe(1);
      expect(told(said(withoutSafeText(spoken))), args.join(' ')).toEqual([]);
    }
    expect(told(written())).toEqual([]);
  });

  it('in what `redact` says and keeps beside the key file, which holds what was masked and only that', async () => {
    const { home, run, written } = here();
    const spoken = await run(['redact', '--key', 'one.key'], { input: CANARY_TEXT, env: { NODE_DEBUG: '*' } });
    expect(told(hunt('standard error', spoken.err))).toEqual([]);
    const key = new Set(hunt('the key', readFileSync(join(home, 'one.key'))).map(({ canary }) => canary));
    expect(key.size).toBeGreaterThan(250);
    const left = hunt('the safe text', spoken.out).map(({ canary }) => canary);
    expect(left.filter((canary) => key.has(canary))).toEqual([]);
    expect(told(written(['one.key']))).toEqual([]);
    const back = await run(['restore', '--key', 'one.key'], { input: spoken.out, env: { NODE_DEBUG: '*' } });
    expect(back.out.toString()).toBe(CANARY_TEXT);
    expect(told(hunt('standard error', back.err))).toEqual([]);
    expect(told(written(['one.key']))).toEqual([]);
  });

  it('in what is said and kept of a document with a telling name', async () => {
    const { give, run, written } = here();
    const file = give(
      `${fileName}.docx`,
      docxOf(
        CANARY_TEXT.split('\n')
          .map((line) => paragraph(line))
          .join(''),
      ),
    );
    for (const args of [
      ['check', file],
      ['check', file, '--json'],
      ['redact', file, '--out', 'copy.docx', '--key', 'one.key'],
    ]) {
      const spoken = await run(args);
      expect([0, 1]).toContain(spoken.status);
      expect(told(said(withoutSafeText(spoken)).filter(notItsName)), args.join(' ')).toEqual([]);
    }
    expect(told(written(['copy.docx', 'one.key']))).toEqual([]);
  });

  it('in what `scan` answers, line by line, good ones and broken ones', async () => {
    const { run, written } = here();
    const lines = CANARIES.map(({ value }, id) => {
      if (id % 5 === 1) return `{"id":${id},"text":"${value}`;
      if (id % 5 === 2) return JSON.stringify({ id, text: [value] });
      if (id % 5 === 3) return JSON.stringify({ id, text: 'x', site: value });
      return JSON.stringify({ id, text: `担当: ${value}` });
    });
    const spoken = await run(['scan', '--jsonl'], { input: lines.join('\n'), env: { NODE_DEBUG: '*' } });
    const answers = spoken.out.toString().trim().split('\n');
    expect(answers).toHaveLength(500);
    // A site that does not exist is named in the answer, as it was given.
    const other = answers.filter((_, id) => id % 5 !== 3).join('\n');
    expect(told([...hunt('standard output', other), ...hunt('standard error', spoken.err)])).toEqual([]);
    expect(told(written())).toEqual([]);
  });

  it('in what trying out a policy on sample files says and keeps', async () => {
    const { give, run, written } = here();
    for (const [at, name] of valuesOf('file-name').entries())
      give(`samples/${name}.txt`, CANARY_TEXT.slice(at * 900, at * 900 + 3_000));
    const policy = give('policy.json', JSON.stringify({ ...STARTER_POLICY, id: 'draft', version: 2 }));
    for (const more of [[], ['--json']]) {
      const spoken = await run(['policy', 'simulate', policy, '--samples', 'given/samples', ...more]);
      expect(spoken.err.toString()).toBe('');
      expect(spoken.status).toBe(0);
      // It names the samples that would be held: an administrator gave them to be told which.
      expect(told(said(spoken).filter(({ canary }) => !canary.startsWith('file-name'))), more.join()).toEqual([]);
    }
    expect(told(written())).toEqual([]);
  });

  it('in the indexes of the company’s own code, lists and documents, made of them', async () => {
    const { give, run, written } = here();
    give(`code/${fileName}.ts`, valuesOf('code').join('\n').repeat(4));
    const people = valuesOf('name-ja').map((name, at) =>
      [name, valuesOf('email')[at], valuesOf('phone')[at]].join(','),
    );
    const list = give('people.csv', ['氏名,メール,電話', ...people].join('\n'));
    const plan = give(`${fileName}.txt`, CANARY_TEXT.repeat(2));
    for (const args of [
      ['company', 'index-code', 'given/code', '--out', 'code.skx', '--key', 'company.key', '--name', 'code'],
      [
        'company',
        'index-list',
        list,
        '--out',
        'list.skx',
        '--columns',
        '氏名:name,メール:email,電話:phone',
        '--key',
        'company.key',
      ],
      ['company', 'index-documents', plan, '--out', 'documents.skx', '--key', 'company.key', '--name', 'documents'],
      ['company', 'verify', 'code.skx'],
    ]) {
      const spoken = await run(args);
      expect(told(said(spoken).filter(notItsName)), args.join(' ')).toEqual([]);
    }
    // An index of documents tells by name which one a text is from.
    expect(told(written().filter(notItsName))).toEqual([]);
  });

  it('in what any command says of a broken file', async () => {
    const { give, run, written } = here();
    const text = give('broken.json', `{"format":1,"name":"${CANARY_TEXT}`);
    // Fields are named, since that is how a person finds the mistake; what they hold is not.
    const json = give(
      'wrong.json',
      JSON.stringify({
        format: 1,
        id: CANARY_TEXT,
        sites: CANARIES.map(({ value }) => value),
        rules: [{ id: CANARY_TEXT }],
      }),
    );
    const commands = [
      ['check', '--policy'],
      ['redact', '--policy'],
      ['restore', '--key'],
      ['policy', 'verify'],
      ['policy', 'verify', text, '--keys'],
      ['policy', 'sign', '--key', text],
      ['policy', 'simulate'],
      ['company', 'verify'],
      ['company', 'index-list', '--out', 'x.skx', '--columns', 'x'],
      ['company', 'update', '--delta', text, '--manifest'],
      ['train', 'verify'],
      ['train', 'preview'],
      ['train', 'assign', '--key', text],
      ['policy', 'notice', '--key'],
    ];
    const runs = commands.flatMap((command) => [text, json].map((file) => [...command, file]));
    for (const args of runs) {
      const spoken = await run(args, { input: CANARY_TEXT });
      expect(spoken.status, args.join(' ')).not.toBe(0);
      expect(told(said(spoken)), args.join(' ')).toEqual([]);
    }
    expect(told(written())).toEqual([]);
  });
});
