import { describe, expect, it } from 'vitest';
import type { Ask, Tell } from '../../../renderer/screens/check/engine/protocol.ts';
import { createSession } from '../../../renderer/screens/check/engine/session.ts';
import type { Names } from '../../../shared/detect/names/names.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { NO_CHOICES, NO_KEY, SOURCE, siteOf } from './situation.ts';

const SILENT = { people: () => [], organizations: () => [], places: () => [] };
const NAMES: Names = { ja: SILENT, en: SILENT };
const context = { site: siteOf(), policy: STARTER_POLICY, source: SOURCE, known: NO_KEY };

function session(namesFor: (text: string) => Promise<Names> = async () => NAMES) {
  const told: Tell[] = [];
  const take = createSession({
    post: (tell) => told.push(tell),
    namesFor,
    wait: () => Promise.resolve(),
    now: () => new Date(0),
  });
  const rest = () => new Promise((resume) => setTimeout(resume, 20));
  const ask = async (...asks: readonly Ask[]) => {
    for (const one of asks) take(one);
    await rest();
  };
  const settled = () => told.flatMap((tell) => (tell.kind === 'checked' && tell.settled ? [tell] : []));
  return { told, ask, settled };
}

const MAIL = 'mail hanako.sato@nihon-shoji.co.jp please';

describe('the session inside the worker', () => {
  it('settles the newest ask only', async () => {
    const { ask, settled } = session();
    await ask(
      { revision: 1, text: 'mail ', context, choices: NO_CHOICES },
      { revision: 2, edits: [{ from: 5, to: 5, insert: 'hanako.sato@nihon-shoji.co.jp please' }] },
    );
    expect(settled().map(({ revision }) => revision)).toEqual([2]);
    expect(settled()[0]?.checked.result.redacted).toBe('mail [EMAIL_1] please');
  });

  it('judges again without a new text when a choice or the context changes', async () => {
    const { ask, settled } = session();
    await ask({ revision: 1, text: MAIL, context, choices: NO_CHOICES });
    const found = settled()[0]?.checked.result.findings[0];
    const span = { start: found?.start ?? 0, end: found?.end ?? 0 };
    await ask({ revision: 2, choices: { release: [span], mask: [] } });
    expect(settled().at(-1)).toMatchObject({ revision: 2, checked: { result: { redacted: MAIL } } });
    const known = { format: 1 as const, entries: [{ placeholder: '[EMAIL_1]', value: 'someone@else.jp' }] };
    await ask({ revision: 3, choices: NO_CHOICES, context: { ...context, known } });
    expect(settled().at(-1)?.checked.result.redacted).toBe('mail [EMAIL_2] please');
  });

  it('glances before the names are there, and never calls that settled', async () => {
    let arrive: (names: Names) => void = () => undefined;
    const late = new Promise<Names>((resolve) => {
      arrive = resolve;
    });
    const { ask, told, settled } = session(() => late);
    await ask({ revision: 1, text: MAIL, context, choices: NO_CHOICES });
    expect(told.map((tell) => tell.kind === 'checked' && tell.settled)).toEqual([false]);
    arrive(NAMES);
    await ask();
    expect(settled()).toHaveLength(1);
  });

  it('says that it failed when the names cannot be loaded, and checks again when asked again', async () => {
    let isBroken = true;
    const { ask, told, settled } = session(() =>
      isBroken ? Promise.reject(new Error('missing')) : Promise.resolve(NAMES),
    );
    await ask({ revision: 1, text: MAIL, context, choices: NO_CHOICES });
    expect(told.at(-1)).toEqual({ kind: 'failed', revision: 1 });
    expect(settled()).toEqual([]);
    isBroken = false;
    await ask({ revision: 2, choices: NO_CHOICES });
    expect(settled()).toHaveLength(1);
  });

  it('answers nothing before it knows policy and site', async () => {
    const { ask, told } = session();
    await ask({ revision: 1, text: MAIL });
    expect(told).toEqual([]);
  });
});
