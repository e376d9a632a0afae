import { findSite } from '../../../shared/policy/sites.ts';
import { mergeUndoKeys, parseUndoKey, type UndoKey } from '../../../shared/redact/undo-key.ts';
import { type Ask, type FrameState, type Learner, parseAsk, type Status } from '../messages.ts';
import { companyDesk } from './company.ts';
import { guardCompanySites } from './company-sites.ts';
import { localKept } from './kept.ts';
import { momentDesk } from './moments.ts';
import { openNativePort } from './native-port.ts';
import { wrongDesk } from './wrong-desk.ts';

const now = () => new Date();
const port = openNativePort();
const company = companyDesk(port, localKept, () => Date.now());
const moments = momentDesk(port, localKept, now, () => crypto.randomUUID());
const wrong = wrongDesk(port, localKept, now, nextKey);
const EMPTY: UndoKey = { format: 1, entries: [] };

chrome.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
  const parsed = parseAsk(message);
  const { tab, frameId, id } = sender;
  if (!parsed.ok || id !== chrome.runtime.id) return false;
  const isPopup = sender.url?.startsWith(chrome.runtime.getURL('popup.html')) === true;
  // The popup asks what it needs, and nobody but the popup asks what is its own.
  if (isPopup ? !POPUP_ASKS.has(parsed.value.ask) : POPUP_ONLY.has(parsed.value.ask)) return false;
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

/** 16 bytes in hex. */
function nextKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const POPUP_ONLY: ReadonlySet<Ask['ask']> = new Set(['status', 'review']);
const POPUP_ASKS: ReadonlySet<Ask['ask']> = new Set([...POPUP_ONLY, 'unmark', 'learner', 'answer']);

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly address: string;
}

async function answer(ask: Ask, frame: Frame): Promise<unknown> {
  switch (ask.ask) {
    case 'state':
      return stateOf(frame);
    case 'entry':
      return take(ask);
    case 'company':
      return company.find(ask.text);
    case 'key':
      return keepKey(frame.tabId, ask.key);
    case 'status':
      return statusOf(ask.address);
    case 'learner':
      return learner();
    case 'review':
      return moments.review(ask.card);
    case 'answer':
      return moments.answer(ask.id, ask.right);
    case 'wrong':
      await wrong.add(ask.key, ask.mark);
      return wrong.lists();
    case 'unmark':
      await wrong.remove(ask.key, ask.mark);
      return wrong.lists();
    case 'engine':
    case 'files':
    case 'pdf':
    case 'patterns':
    case 'lessons':
      return inject(ask.ask, frame);
  }
}

async function inject(script: 'engine' | 'files' | 'pdf' | 'patterns' | 'lessons', frame: Frame): Promise<void> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  await chrome.scripting.executeScript({ target, files: [`${script}.js`], injectImmediately: true });
}

/** An entry names the lesson of a card only where the card is shown. */
async function take({ entry, card }: Extract<Ask, { ask: 'entry' }>): Promise<string | undefined> {
  const shown = card === undefined ? undefined : await moments.show(card, (await company.now()).policy);
  const lesson = card === undefined || shown === undefined ? {} : { lesson: card.lesson };
  await company.report({ ...entry, ...lesson });
  return shown;
}

async function learner(): Promise<Learner | undefined> {
  const [progress, { furigana }] = await Promise.all([moments.progress(), company.now()]);
  return progress && { progress, furigana };
}

async function stateOf({ tabId, address }: Frame): Promise<FrameState> {
  const [{ policy, source, groups, contact, language, reach }, marked] = await Promise.all([
    company.now(),
    // Without the lists every finding counts in full.
    wrong.lists().catch(() => []),
  ]);
  return {
    language,
    contact,
    company: reach,
    policy,
    source,
    groups,
    site: findSite(policy, address),
    known: await keyOf(tabId),
    wrong: marked,
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
    wrong: await wrong.own(),
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
