import { askAboutFiles } from '../../../renderer/extension/content/files-panel.ts';
import { ask, type Question } from '../../../renderer/extension/content/panel/panel.ts';
import { PANEL_STYLE } from '../../../renderer/extension/content/panel/panel-style.ts';
import { showCardLine, showDone, showNotice } from '../../../renderer/extension/content/panel/toast.ts';
import { DETECTORS } from '../../../shared/detect/catalog.ts';
import type { Language } from '../../../shared/language.ts';
import { checkText } from '../../../shared/policy/check.ts';
import { strictestPublic } from '../../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { CARDS, inRoot } from './panel-cards.ts';

// All that the extension shows above a page, in a root that a test can look into; the real one is closed to everybody.

const TEXTS = {
  send: '佐藤花子の連絡先は hanako@example-shop.jp と 090-5550-0142 です。',
  block: '【社外秘】 中期経営計画 hanako@example-shop.jp',
  unchecked: '来週の天気',
};

function question(language: Language, about: Question['about'], text: string): Question {
  const site = strictestPublic(STARTER_POLICY);
  const source = { kind: 'starter', place: 'starter' } as const;
  const isChecked = text !== TEXTS.unchecked;
  return {
    about,
    language,
    site: 'ChatGPT',
    contact: 'absent',
    text,
    checked: isChecked ? checkText(text, { site, policy: STARTER_POLICY, source }) : undefined,
    policy: STARTER_POLICY,
    explain: (id) => DETECTORS.find((detector) => detector.id === id),
  };
}

const SHOWN: Readonly<Record<string, (root: ShadowRoot, language: Language) => unknown>> = {
  'a text on its way': (root, language) => ask(inRoot(root), question(language, 'send', TEXTS.send)),
  'a text that is pasted': (root, language) => ask(inRoot(root), question(language, 'insert', TEXTS.send)),
  'a text that left another way': (root, language) => ask(inRoot(root), question(language, 'leaving', TEXTS.send)),
  'a text that is blocked': (root, language) => ask(inRoot(root), question(language, 'send', TEXTS.block)),
  'a text that nobody checked': (root, language) => ask(inRoot(root), question(language, 'send', TEXTS.unchecked)),
  'a file': (root, language) =>
    askAboutFiles(root, {
      language,
      site: 'ChatGPT',
      contact: 'absent',
      held: [{ file: new File(['x'], 'list.csv'), seen: undefined }],
      canCopy: true,
      mayRelease: true,
    }),
  'a text with something that may be marked': (root, language) =>
    ask(inRoot(root), {
      ...question(language, 'send', TEXTS.send),
      marking: { whyNot: () => undefined, mark: () => Promise.resolve(undefined) },
    }),
  'what was done': (root, language) => showDone(root, language, () => undefined),
  'a notice': (root, language) => showNotice(root, language, 'Sekisho 関所', 'alert'),
  'a card that is offered below what was done'(root, language) {
    const later = () => undefined;
    showCardLine(root, { language, about: 'held', seconds: 30, see: later, gone: later });
    showDone(root, language, later);
  },
  ...CARDS,
};

/** Shows one of them in place of the last. */
function show(name: string, language: Language): void {
  document.documentElement.lang = language;
  document.querySelector('sekisho-panel')?.remove();
  const host = document.createElement('sekisho-panel');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLE);
  root.adoptedStyleSheets = [sheet];
  SHOWN[name]?.(root, language);
}

Object.assign(globalThis, { panels: { names: Object.keys(SHOWN), show } });
