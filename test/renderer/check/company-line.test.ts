import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel as NodeChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { companyHandlers } from '../../../electron/app/company/company-handlers.ts';
import { openCompanyStore } from '../../../electron/app/company/company-store.ts';
import { call, setHost } from '../../../renderer/bridge/bridge.ts';
import { companyEnd } from '../../../renderer/screens/check/company/company-end.ts';
import { answerLine } from '../../../renderer/screens/check/company/company-line.ts';
import { CALLS } from '../../../shared/contract/calls.ts';
import { dispatch, type Handlers } from '../../../shared/contract/dispatch.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { installedCompany } from '../../company/installed-company.ts';

const NAME = '高崎斎太郎様の件';
let folder = '';
let asked: string[] = [];
let isThere = true;
let ports: { close: () => void }[] = [];

/** A worker's end, joined to the real handlers over a real channel. */
function joined() {
  const handlers = companyHandlers(openCompanyStore(folder)) as Handlers;
  asked = [];
  isThere = true;
  setHost({
    call: async (name, input) => {
      asked.push(`${name} ${JSON.stringify(input ?? null)}`);
      if (isThere) return dispatch(handlers, name, input, () => undefined);
      return { ok: false, code: 'failed', problem: { path: '', message: { ja: '', en: '' } } };
    },
    listen: () => () => undefined,
  });
  const { port1, port2 } = new NodeChannel();
  ports = [port1, port2];
  answerLine(port1 as unknown as MessagePort, call);
  return companyEnd(port2 as unknown as MessagePort);
}

beforeEach(() => {
  folder = installedCompany();
});

afterEach(() => {
  for (const port of ports) port.close();
});

const found = async (load: ReturnType<typeof joined>, text: string) =>
  scan(text, { names: await load(text) }).filter(({ detector }) => detector.startsWith('company/')).length;

describe('the line between a worker and its host', () => {
  it('brings what a text needs, once, and never takes a text along', async () => {
    const load = joined();
    expect(await found(load, NAME)).toBe(1);
    expect(await found(load, NAME)).toBe(1);
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['company.read', 'company.bytes']);
    expect(asked.join()).not.toContain('高崎');
    expect(Object.keys(CALLS)).toContain('company.bytes');
  });

  it('refuses where an index that is needed cannot be used', async () => {
    unlinkSync(join(folder, 'list.skx'));
    await expect(joined()(NAME)).rejects.toThrow('list.skx');
  });

  it('refuses while nobody can say what is installed', async () => {
    const load = joined();
    isThere = false;
    await expect(load(NAME)).rejects.toThrow('unusable');
    isThere = true;
    expect(await found(load, NAME)).toBe(1);
  });

  it('brings the dictionaries alone where nothing is installed', async () => {
    folder = join(folder, 'none');
    expect((await joined()(NAME)).company).toBeUndefined();
  });
});
