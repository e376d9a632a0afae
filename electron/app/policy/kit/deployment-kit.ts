import { adml, admx } from './group-policy.ts';
import { guide, readMe } from './guides.ts';
import {
  chromiumPolicy,
  companyDocument,
  configurationProfile,
  documentSchema,
  firefoxPolicy,
  settingsJson,
  settingsSchema,
} from './machine-files.ts';

/** Every file of the kit by its path, made from the table of values: the same for the same version of the product. */
export function deploymentKit(): ReadonlyMap<string, string> {
  return new Map([
    ['README.ja.md', readMe('ja')],
    ['README.en.md', readMe('en')],
    ['settings.schema.json', settingsSchema()],
    ['policy.schema.json', documentSchema()],
    ['windows/Sekisho.admx', admx()],
    ['windows/ja-JP/Sekisho.adml', adml('ja')],
    ['windows/en-US/Sekisho.adml', adml('en')],
    ['windows/intune.ja.md', guide('intune', 'ja')],
    ['windows/intune.en.md', guide('intune', 'en')],
    ['macos/sekisho.mobileconfig', configurationProfile()],
    ['macos/jamf.ja.md', guide('jamf', 'ja')],
    ['macos/jamf.en.md', guide('jamf', 'en')],
    ['linux/settings.json', settingsJson()],
    ['linux/policies/managed.d/10-company.json', companyDocument()],
    ['browsers/chrome.json', chromiumPolicy()],
    ['browsers/edge.json', chromiumPolicy()],
    ['browsers/firefox-policies.json', firefoxPolicy()],
    ['browsers/browsers.ja.md', guide('browsers', 'ja')],
    ['browsers/browsers.en.md', guide('browsers', 'en')],
    ['logs/logs.ja.md', guide('logs', 'ja')],
    ['logs/logs.en.md', guide('logs', 'en')],
  ]);
}
