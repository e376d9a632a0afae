import { extensionWords } from '../../../shared/words/extension-words.ts';
import { popupWords } from '../../../shared/words/popup-words.ts';
import type { Ask, CompanySite, Status } from '../messages.ts';
import { reviewSection } from './review-section.ts';
import { wrongSection } from './wrong-section.ts';

type Words = (typeof popupWords)['ja'];

/** What the browser's button shows: whether this page is guarded, by which rules, and the company's services to allow. */
async function show(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const ask: Ask = { ask: 'status', address: tab?.url ?? '' };
  const reply = await chrome.runtime.sendMessage<Ask, { readonly ok: boolean; readonly value?: Status } | undefined>(
    ask,
  );
  const status = reply?.ok === true ? reply.value : undefined;
  const browsers = navigator.language.startsWith('ja') ? 'ja' : 'en';
  const language = status === undefined || status.language === 'system' ? browsers : status.language;
  document.documentElement.lang = language;
  const words = popupWords[language];
  const parts: Node[] =
    status === undefined
      ? [line('h1', words.broken)]
      : [...guardOf(status, words), ...rulesOf(status, words), ...sitesOf(status.companySites, words)];
  const contact = extensionWords[language].contact[status?.contact ?? 'connected'];
  if (contact !== '') parts.push(line('p', contact));
  if (status?.company === 'away') parts.push(line('p', extensionWords[language].companyAway));
  if (status !== undefined) parts.push(...wrongSection(status.wrong, language, () => void show()));
  const main = document.querySelector('main');
  main?.replaceChildren(...parts);
  // What is due is found out by the lessons, which nobody has to wait for.
  main?.append(...(await reviewSection(language, () => void show())));
}

function line(name: 'h1' | 'h2' | 'p' | 'span', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const guardOf = ({ guarded }: Status, words: Words): HTMLElement[] => [
  line('h1', guarded === undefined ? words.notGuarded : words.guarded(guarded)),
];

const rulesOf = ({ policy, source }: Status, words: Words): HTMLElement[] => [
  line('h2', words.rules),
  line('p', words.policy(policy.id, policy.version)),
  line('p', source.kind === 'starter' ? words.starter : words.from(source.place)),
];

function sitesOf(sites: readonly CompanySite[], words: Words): HTMLElement[] {
  if (sites.length === 0) return [];
  const list = document.createElement('ul');
  list.append(...sites.map((site) => siteOf(site, words)));
  return [line('h2', words.companySites), list];
}

function siteOf({ name, patterns, isAllowed }: CompanySite, words: Words): HTMLElement {
  const item = document.createElement('li');
  item.append(line('span', name));
  if (isAllowed) item.append(line('span', words.allowed));
  else {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.allow;
    button.setAttribute('aria-label', words.allowSite(name));
    // The browser asks the person itself; it takes the press of a button to be asked.
    button.addEventListener('click', () => {
      void chrome.permissions.request({ origins: [...patterns] }).then(show);
    });
    item.append(button);
  }
  return item;
}

void show();
