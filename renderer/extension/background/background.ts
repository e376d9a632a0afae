import { findSite } from '../../../shared/policy/sites.ts';
import { mergeUndoKeys, parseUndoKey, type UndoKey } from '../../../shared/redact/undo-key.ts';
import { type Ask, type FrameState, parseAsk } from '../messages.ts';
import { companyDesk, type Kept } from './company.ts';
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
  if (!parsed.ok || id !== chrome.runtime.id || tab?.id === undefined || frameId === undefined) return false;
  void answer(parsed.value, { tabId: tab.id, frameId, address: tab.url ?? sender.url ?? '' }).then(
    (value) => reply({ ok: true, value }),
    () => reply({ ok: false }),
  );
  // The answer comes later.
  return true;
});

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
  if (ask.ask === 'key') return keepKey(frame.tabId, ask.key);
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  return void (await chrome.scripting.executeScript({ target, files: [`${ask.ask}.js`], injectImmediately: true }));
}

async function stateOf({ tabId, address }: Frame): Promise<FrameState> {
  const { policy, source, contact, language } = await company.now();
  return {
    language,
    contact,
    policy,
    source,
    site: findSite(policy, address),
    known: await keyOf(tabId),
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
