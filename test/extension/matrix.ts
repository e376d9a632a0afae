import { expect, test } from '@playwright/test';
import { extensionWords } from '../../shared/words/extension-words.ts';
import type { DrivenChat } from './driven-chat.ts';
import { type ChatOptions, drawing, FAMILIES, KEYS, LABELS, PLACES, PLAINEST, PRESSES } from './pages/options.ts';
import { putIn, sendOut, sends, takes, WAYS_IN, WAYS_OUT, type WayIn, type WayOut } from './ways.ts';

const words = extensionWords.ja;
const SEED = Number(process.env.SEED);

/** How often a test looks. */
const QUICK = { intervals: [30, 60, 120] };

/** What the page's own editor decides the fate of. */
const passes: ReadonlySet<string> = new Set(['allow', 'warn', 'original']);

/** What policy says of a text, and what the person does then. */
const DECISIONS = ['allow', 'warn', 'safe', 'original', 'back', 'block', 'unchecked'] as const;
type Decision = (typeof DECISIONS)[number];

let count = 0;
/** A text of its own each time: what was let go once is let go again. */
function textFor(decision: Decision): { readonly text: string; readonly safe: RegExp } {
  const n = `${process.pid}${count++}`;
  if (decision === 'allow') return { text: `来週の天気を教えてください ${n}`, safe: /天気/u };
  if (decision === 'warn') return { text: `株式会社みどり商会について教えてください ${n}`, safe: /みどり商会/u };
  if (decision === 'block') return { text: `【社外秘】 中期経営計画 ${n}`, safe: /^$/u };
  return { text: `連絡先は hanako${n}@example-shop.jp です`, safe: /^連絡先は \[EMAIL_\d+\] です$/u };
}

async function answer(chat: DrivenChat, decision: Decision, about: 'insert' | 'send'): Promise<void> {
  if (decision === 'allow' || decision === 'warn') return;
  const panel = await chat.panelOpens();
  if (decision === 'block') expect(panel).toContain(words.title.blocked('ChatGPT'));
  else if (decision === 'unchecked') expect(panel).toContain(words.title.unchecked);
  else expect(panel).toContain(words.title[about]('ChatGPT'));
  if (decision === 'original') await letGo(chat, about);
  else await chat.press(decision === 'safe' ? 'Enter' : 'Escape');
  await expect.poll(chat.panel, QUICK).toBe('');
}

/** By keyboard alone: past the two buttons to the reasons, the third of them, and the button behind it. */
async function letGo(chat: DrivenChat, about: 'insert' | 'send'): Promise<void> {
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Space', 'ArrowDown', 'ArrowDown']) await chat.press(key);
  expect(await chat.panel()).toContain(words.asItIs[about]);
  await chat.press('Tab');
  await chat.press('Enter');
}

function pageFor(index: number, family: ChatOptions['family']): ChatOptions {
  const draw = drawing(SEED + index);
  const of = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const label = LABELS[(SEED + index) % LABELS.length] ?? 'words';
  const key = family === 'input' ? 'editor' : of(KEYS);
  return { ...PLAINEST, family, label, key, place: of(PLACES), press: of(PRESSES), seed: SEED + index };
}

/** Every kind of editor with every decision, each on a page of its own that is drawn anew in every run. */
export const CASES = FAMILIES.flatMap((family) => DECISIONS.map((decision) => ({ family, decision }))).map(
  ({ family, decision }, index) => ({ name: `${family}: ${decision}`, decision, options: pageFor(index, family) }),
);
export type Case = (typeof CASES)[number];

/** One case through every way in and every way out. */
export async function play(chat: DrivenChat, { decision, options }: Case): Promise<void> {
  test.info().annotations.push({ type: 'page', description: `SEED=${SEED} ${JSON.stringify(options)}` });
  await chat.open(options);
  const isMet = decision !== 'allow' && decision !== 'warn';
  const taken = WAYS_IN.filter((known) => takes(known, options) || !passes.has(decision));
  for (const way of taken.filter((known) => known !== 'drop' || isMet || chat.dropsAt(options.place)))
    await test.step(way, () => comesIn(chat, way, decision));
  for (const way of WAYS_OUT.filter((known) => sends(known, options)))
    await test.step(way, () => goesOut(chat, way, decision, options));
}

async function comesIn(chat: DrivenChat, way: WayIn, decision: Decision): Promise<void> {
  const { text, safe } = textFor(decision);
  await putIn(chat, way, text);
  await answer(chat, decision, 'insert');
  const wanted = { allow: text, warn: text, safe, original: text, back: '', block: '', unchecked: '' }[decision];
  await expect
    .poll(async () => (await chat.text()).trim(), QUICK)
    .toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
  await chat.clear();
}

async function goesOut(chat: DrivenChat, way: WayOut, decision: Decision, { label }: ChatOptions): Promise<void> {
  const { text, safe } = textFor(decision);
  const before = chat.sent.length;
  await chat.focus('editor');
  await chat.type(text);
  await expect.poll(chat.text, QUICK).toBe(text);
  if (label === 'late') await chat.rest(150);
  await sendOut(chat, way);
  await answer(chat, decision, 'send');
  if (decision === 'back' || decision === 'block' || decision === 'unchecked') {
    expect(await chat.text()).toBe(text);
    expect(chat.sent.length).toBe(before);
  } else {
    await expect.poll(() => chat.sent.length, QUICK).toBe(before + 1);
    const { message } = JSON.parse(chat.sent[before] ?? '') as { readonly message: string };
    expect(message).toEqual(decision === 'safe' ? expect.stringMatching(safe) : text);
  }
  await chat.clear();
}
