import { findSite } from '../../../shared/policy/sites.ts';
import { mergeUndoKeys, parseUndoKey, type UndoKey } from '../../../shared/redact/undo-key.ts';
import { type Ask, type FrameState, parseAsk, type Status } from '../messages.ts';
import { companyDesk, type Kept } from './company.ts';
import { guardCompanySites } from './company-sites.ts';
import { openNativePort } from './native-port.ts';

const kept: Kept = {
  read: async (name) => (await chrome.storage.local.get(name))[name],
  write: (name, value) => chrome.storage.local.set({ [name]: value }),
};
const company = companyDesk(openNativePort(), kept, () => Date.now());
const EMPTY: UndoKey = { format: 1, entries: [] };

chrome.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
  const parsed = parseAsk(message);
  const { tab, frameId, id } = sender;
  if (!parsed.ok || id !== chrome.runtime.id) return false;
  const isPopup = sender.url?.startsWith(chrome.runtime.getURL('popup.html')) === true;
  // The popup asks what it shows and nothing else, and nobody but the popup asks that.
  if (isPopup !== (parsed.value.ask === 'status')) return false;
  if (!isPopup && (tab?.id === undefined || frameId === undefined)) return false;
  const frame = { tabId: tab?.id ?? 0, frameId: frameId ?? 0, address: tab?.url ?? sender.url ?? '' };
  void answer(parsed.value, frame).then(
    (value) => reply({ ok: true, value }),
    () => reply({ ok: false }),
  );
  // The answer comes later.
  return true;
});

// A company's own services are guarded from the moment its policy names them and the person or the company allows it.
const guardAgain = () => void company.now().then(({ policy }) => guardCompanySites(policy));
chrome.runtime.onInstalled.addListener(guardAgain);
chrome.runtime.onStartup.addListener(guardAgain);
chrome.permissions.onAdded.addListener(guardAgain);
chrome.permissions.onRemoved.addListener(guardAgain);

// Placeholders belong to a conversation: they go with its tab, and with the browser at the latest.
chrome.tabs.onRemoved.addListener((tabId) => void chrome.storage.session.remove(keyName(tabId)));

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly address: string;
}

async function answer(ask: Ask, frame: Frame): Promise<unknown> {
  if (ask.ask === 'state') return stateOf(frame);
  if (ask.ask === 'entry') return company.report(ask.entry);
  if (ask.ask === 'company') return company.find(ask.text);
  if (ask.ask === 'key') return keepKey(frame.tabId, ask.key);
  if (ask.ask === 'status') return statusOf(ask.address);
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  return void (await chrome.scripting.executeScript({ target, files: [`${ask.ask}.js`], injectImmediately: true }));
}

async function stateOf({ tabId, address }: Frame): Promise<FrameState> {
  const { policy, source, groups, contact, language, reach } = await company.now();
  return {
    language,
    contact,
    company: reach,
    policy,
    source,
    groups,
    site: findSite(policy, address),
    known: await keyOf(tabId),
  };
}

async function statusOf(address: string): Promise<Status> {
  const { policy, source, contact, language, reach } = await company.now();
  const companySites = await guardCompanySites(policy);
  const site = findSite(policy, address);
  const isMet = address.startsWith('https:') && (await chrome.permissions.contains({ origins: [address] }));
  return {
    language,
    contact,
    company: reach,
    policy: { id: policy.id, version: policy.version },
    source,
    guarded: isMet ? site?.name : undefined,
    companySites,
  };
}

const keyName = (tabId: number): string => `key-${tabId}`;

async function keyOf(tabId: number): Promise<UndoKey> {
  const found = (await chrome.storage.session.get(keyName(tabId)))[keyName(tabId)];
  const parsed = typeof found === 'string' ? parseUndoKey(found) : undefined;
  return parsed?.ok === true ? parsed.value : EMPTY;
}

async function keepKey(tabId: number, key: UndoKey): Promise<void> {
  const whole = mergeUndoKeys(await keyOf(tabId), key);
  await chrome.storage.session.set({ [keyName(tabId)]: JSON.stringify(whole) });
}
