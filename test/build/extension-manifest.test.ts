import { describe, expect, it } from 'vitest';
import { EXTENSION_BROWSERS, extensionManifest, SITE_PATTERNS } from '../../build/extension-manifest.ts';
import { EXTENSION_IDS } from '../../shared/contract/native.ts';
import { STARTER_SITES } from '../../shared/policy/starter-sites.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

const manifestOf = (browser: (typeof EXTENSION_BROWSERS)[number]) => extensionManifest(browser, '1.2.3') as Manifest;

describe.each(EXTENSION_BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for what interception takes, and for no more', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'nativeMessaging']);
    expect(manifest.host_permissions).toEqual(SITE_PATTERNS);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
    for (const never of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'update_url'])
      expect(manifest).not.toHaveProperty(never);
  });

  it('works in every frame of the sites, before their scripts, and nowhere else', () => {
    expect(manifest.content_scripts.map(({ js, world }) => [js, world])).toEqual([
      [['page-hook.js'], 'MAIN'],
      [['content.js'], undefined],
    ]);
    for (const script of manifest.content_scripts)
      expect(script).toMatchObject({
        matches: SITE_PATTERNS,
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_start',
      });
  });

  it('lets its own pages load their own files only', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:|blob:/u);
  });
});

describe('the sites', () => {
  it('are at least 25 services, each met on its host and everything below', () => {
    expect(STARTER_SITES.length).toBeGreaterThanOrEqual(25);
    for (const pattern of SITE_PATTERNS) expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/u);
    expect(new Set(SITE_PATTERNS).size).toBe(SITE_PATTERNS.length);
  });
});

it('Firefox takes the id that the host lets in', () => {
  expect(manifestOf('firefox').browser_specific_settings?.gecko.id).toBe(EXTENSION_IDS.firefox);
});
