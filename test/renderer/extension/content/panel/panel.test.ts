import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Choice,
  type Marking,
  panelOf,
  type Question,
} from '../../../../../renderer/extension/content/panel/panel.ts';
import { scan } from '../../../../../shared/detect/scan.ts';
import { LANGUAGES, type Language } from '../../../../../shared/language.ts';
import { type CheckedText, judge } from '../../../../../shared/policy/check.ts';
import { findSite } from '../../../../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../../../../shared/policy/starter-policy.ts';
import { extensionWords } from '../../../../../shared/words/extension-words.ts';

const HELD = '連絡先は hanako@example-shop.jp です。控え: hanako@example-shop.jp';

function questionOf(text: string | undefined, language: Language, about: Question['about'] = 'send'): Question {
  const site = findSite(STARTER_POLICY, 'https://chatgpt.com/');
  if (site === undefined) throw new Error('no site');
  const context = { site, policy: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } } as const;
  const checked = text === undefined ? undefined : judge(text, scan(text), context);
  const rest = { policy: STARTER_POLICY, contact: 'absent', site: 'ChatGPT' } as const;
  return { about, language, text: text ?? '', checked, ...rest };
}

/** Marks take the value's findings out of the verdict, and come back. */
function marking(text: string, known: CheckedText): Marking {
  const gone = new Set<string>();
  const verdict = (): CheckedText => {
    const findings = known.result.findings.map((finding) =>
      gone.has(text.slice(finding.start, finding.end)) ? { ...finding, action: 'allow' as const } : finding,
    );
    const action = findings.some(({ action: one }) => one !== 'allow') ? known.result.action : 'allow';
    return { ...known, result: { ...known.result, action, findings } };
  };
  return {
    whyNot: ({ action }) => (action === 'block' ? 'blocked' : undefined),
    mark(findings) {
      const values = findings.map(({ start, end }) => text.slice(start, end));
      if (values.includes('never@example-shop.jp')) return Promise.resolve(undefined);
      for (const value of values) gone.add(value);
      const undo = () => {
        for (const value of values) gone.delete(value);
        return Promise.resolve(verdict());
      };
      return Promise.resolve({ checked: verdict(), undo });
    },
  };
}

const ALT_W = { altKey: true, code: 'KeyW' };

function openToMark(text: string, language: Language) {
  const question = questionOf(text, language);
  if (question.checked === undefined) throw new Error('not checked');
  const choices: Choice[] = [];
  const answer = (choice: Choice) => void choices.push(choice);
  const asked = { ...question, marking: marking(text, question.checked) };
  const { dialog, keyPressed } = panelOf(asked, answer, () => document.activeElement);
  document.body.append(dialog);
  const press = async () => {
    const isTaken = keyPressed(new KeyboardEvent('keydown', ALT_W));
    await new Promise((resume) => setTimeout(resume));
    return isTaken;
  };
  return { dialog, choices, press };
}

function open(question: Question): { readonly panel: HTMLDialogElement; readonly choices: readonly Choice[] } {
  const choices: Choice[] = [];
  const { dialog: panel } = panelOf(
    question,
    (choice) => choices.push(choice),
    () => document.activeElement,
  );
  panel.setAttribute('open', '');
  document.body.append(panel);
  return { panel, choices };
}

const named = (panel: HTMLElement, name: string) =>
  [...panel.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(name));

afterEach(() => document.body.replaceChildren());

describe.each(LANGUAGES)('the panel in %s', (language) => {
  const words = extensionWords[language];
  const SITUATIONS: readonly (readonly [name: string, question: Question])[] = [
    ['to be masked', questionOf(HELD, language)],
    ['not to be sent', questionOf('【社外秘】 中期経営計画', language)],
    ['not checked', questionOf(undefined, language)],
    ['stopped on its way', questionOf(undefined, language, 'leaving')],
  ];

  it.each(SITUATIONS)('can be read by everybody: %s', async (_name, question) => {
    document.documentElement.lang = language;
    const { panel } = open(question);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(panel, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('shows each value once, with what it becomes', () => {
    const { panel } = open(questionOf(HELD, language));
    const rows = [...panel.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('hanako@example-shop.jp');
    expect(rows[0]).toContain('[EMAIL_1]');
    expect(rows[0]).toContain(words.times(2));
    expect(panel.querySelector('pre')?.textContent).toBe('連絡先は [EMAIL_1] です。控え: [EMAIL_1]');
  });

  it('lets a text go only with a reason', () => {
    const { panel, choices } = open(questionOf(HELD, language));
    const go = named(panel, words.asItIs.send);
    expect(go?.disabled).toBe(true);
    const reason = panel.querySelector<HTMLInputElement>('input[value="sample"]');
    reason?.click();
    expect(go?.disabled).toBe(false);
    go?.click();
    expect(choices).toEqual([{ deed: 'original', reason: 'sample' }]);
  });

  it('offers no way past what is blocked or was not checked', () => {
    for (const [, question] of SITUATIONS.slice(1)) {
      const { panel } = open(question);
      expect(panel.querySelectorAll('button')).toHaveLength(1);
      expect(panel.querySelector('input')).toBeNull();
    }
  });

  it('says what the company says about the rule', () => {
    const message = STARTER_POLICY.rules.find(({ id }) => id === 'confidential')?.message?.[language] ?? '-';
    const { panel } = open(questionOf('【社外秘】 中期経営計画', language));
    expect(panel.textContent).toContain(message);
    expect(panel.querySelector('h1')?.textContent).toBe(words.title.blocked('ChatGPT'));
  });

  it('shows a long list to its end and counts beyond', () => {
    const many = Array.from({ length: 120 }, (_, n) => `user${n}@example-shop.jp`).join('\n');
    const { panel } = open(questionOf(many, language));
    expect(panel.querySelectorAll('li')).toHaveLength(101);
    expect(panel.querySelector('li:last-child')?.textContent).toBe(words.more(20));
  });

  it('marks the only value as wrong by one key, takes it back by the same, and lets the text go with the reason', async () => {
    const { dialog, choices, press } = openToMark(HELD, language);
    expect(await press()).toBe(true);
    expect(dialog.querySelector('h1')?.textContent).toBe(words.title.cleared);
    expect(dialog.querySelector('li')?.className).toBe('marked');
    expect(dialog.textContent).toContain(words.wrong.marked);
    await press();
    expect(dialog.querySelector('h1')?.textContent).toBe(words.title.send('ChatGPT'));
    expect(dialog.textContent).toContain(words.wrong.unmarked);
    await press();
    named(dialog, words.asItIs.send)?.click();
    expect(choices).toEqual([{ deed: 'original', reason: 'mistaken' }]);
  });

  it('asks which row is meant where there are several, and goes on holding the others', async () => {
    const { dialog, press } = openToMark('hanako@example-shop.jp と taro@example-shop.jp です', language);
    await press();
    expect(dialog.textContent).toContain(words.wrong.first);
    expect(dialog.querySelectorAll('.marked')).toHaveLength(0);
    await press();
    expect(dialog.querySelectorAll('.marked')).toHaveLength(1);
    expect(dialog.querySelector('h1')?.textContent).toBe(words.title.send('ChatGPT'));
    expect(document.activeElement?.textContent).toBe(words.wrong.undo);
  });

  it('says that a mark was not kept, and holds on', async () => {
    const { dialog, press } = openToMark('never@example-shop.jp です', language);
    await press();
    expect(dialog.textContent).toContain(words.wrong.failed);
    expect(dialog.querySelectorAll('.marked')).toHaveLength(0);
  });

  it('lets nobody mark what a rule blocks, and says so', async () => {
    const { dialog, press } = openToMark('【社外秘】 中期経営計画', language);
    expect(dialog.textContent).toContain(words.wrong.blocked);
    expect(named(dialog, words.wrong.mark)).toBeUndefined();
    expect(await press()).toBe(true);
    expect(dialog.querySelector('h1')?.textContent).toBe(words.title.blocked('ChatGPT'));
  });
});
