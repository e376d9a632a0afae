import { expect } from '@playwright/test';
import type { Tier } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { deskWords, write } from '../app/app.ts';
import { test } from './loopback-test.ts';

const words = deskWords('ja');

/** The starter policy, with services of the other two tiers as a company would list them. */
const TIERS: Readonly<Record<string, Tier>> = { claude: 'approved', grok: 'forbidden' };
const POLICY = {
  ...STARTER_POLICY,
  sites: STARTER_POLICY.sites.map((site) => ({ ...site, tier: TIERS[site.id] ?? site.tier })),
};

test('the verdict follows the destination', async ({ app }) => {
  await app.page.route('**/call', async (route) => {
    const asked = route.request().postDataJSON() as { readonly name?: string };
    if (asked.name !== 'policy.read') return route.fallback();
    const value = { policy: POLICY, source: { kind: 'file', place: '/etc/sekisho/policy.json' } };
    return route.fulfill({ json: { ok: true, value } });
  });
  await app.page.reload();
  const destination = app.page.getByRole('combobox', { name: words.site.label });
  const verdict = app.page.locator('.verdict');
  await write(app, '電話は090-5550-0142です。');
  await expect(verdict).toContainText(words.verdict.mask([['personal', 1]]));
  await destination.selectOption({ label: 'Claude' });
  await expect(verdict).toContainText(words.verdict.pass);
  await destination.selectOption({ label: 'Grok' });
  await expect(verdict).toContainText(words.verdict.blockSite);
  await app.page.keyboard.press('Control+Enter');
  await destination.selectOption({ label: 'ChatGPT' });
  await expect(verdict).toContainText(words.verdict.mask([['personal', 1]]));
});
