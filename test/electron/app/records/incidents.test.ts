import { describe, expect, it } from 'vitest';
import { openableLink } from '../../../../electron/app/links.ts';
import type { Ports } from '../../../../electron/app/ports.ts';
import { openIncidents } from '../../../../electron/app/records/incidents.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { fakeHost } from '../fake-ports.ts';

const opened = (ports: Ports) => openIncidents(ports, async (id) => id === 'entry-1');
const known = { site: 'chatgpt', categories: ['phone'], persons: 'some', secrets: [] } as const;

describe('incidents', () => {
  it('survive the app, newest first', async () => {
    const { ports } = fakeHost();
    await opened(ports).start(known);
    await opened(ports).start({ ...known, site: 'claude' });
    const [newest, oldest] = await opened(ports).list();
    expect([newest?.site, oldest?.site]).toEqual(['claude', 'chatgpt']);
    expect(oldest).toMatchObject({ ...known, id: 'id-1', done: {} });
  });

  it('are saved one by one and removed', async () => {
    const { ports } = fakeHost();
    const incidents = opened(ports);
    const [first] = await incidents.start(known);
    if (first === undefined) throw new Error('not started');
    const done = { chat: '2026-01-01T00:00:00.000Z' };
    expect(await incidents.save({ ...first, done })).toMatchObject([{ done }]);
    expect(await incidents.save({ ...first, id: 'nobody' })).toMatchObject([{ id: first.id, done }]);
    expect(await incidents.remove(first.id)).toEqual([]);
  });

  it('name a check only where there is one, and keep what they are about', async () => {
    const incidents = opened(fakeHost().ports);
    const [first] = await incidents.start({ ...known, entry: 'entry-1' });
    expect(first).toMatchObject({ entry: 'entry-1' });
    if (first === undefined) throw new Error('not started');
    expect(await incidents.save({ ...first, entry: 'other', site: 'claude' })).toMatchObject([
      { entry: 'entry-1', site: 'claude' },
    ]);
    const [second] = await incidents.start({ ...known, entry: 'made-up' });
    expect(second).not.toHaveProperty('entry');
  });

  it('start anew beside a file that cannot be read', async () => {
    const { ports, files } = fakeHost({ 'incidents.json': '{' });
    expect(await opened(ports).list()).toEqual([]);
    expect(files.content.get('incidents.json.unreadable')).toBe('{');
  });
});

describe('the pages of the guide', () => {
  const sites = STARTER_POLICY.sites.map((site) => ({ ...site, tier: 'forbidden' as const }));
  const policy = { ...STARTER_POLICY, sites };

  it('open even where the policy forbids the service, and nothing beside them does', () => {
    expect(openableLink('https://chatgpt.com/#settings/DataControls', policy)).toBeDefined();
    expect(openableLink('https://github.com/settings/tokens', policy)).toBeDefined();
    expect(openableLink('https://chatgpt.com/g/other', policy)).toBeUndefined();
    expect(openableLink('https://github.com/settings/tokens/new', policy)).toBeUndefined();
  });
});
