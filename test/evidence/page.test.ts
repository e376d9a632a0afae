import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { EvidenceFacts } from '../../shared/evidence/facts.ts';
import { FIGURE_IDS } from '../../shared/evidence/figures.ts';
import { GUIDELINES } from '../../shared/evidence/guideline-list.ts';
import { evidencePage } from '../../shared/evidence/page/page-file.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { evidenceFigureWords } from '../../shared/words/evidence-figure-words.ts';
import { evidenceTableWords } from '../../shared/words/evidence-table-words.ts';
import { evidenceWords } from '../../shared/words/evidence-words.ts';
import { noFacts, someFacts } from './some-facts.ts';

const VOID = new Set(['meta', 'br']);

interface Read {
  readonly tags: readonly string[];
  readonly attributes: readonly (readonly [tag: string, name: string, value: string])[];
  /** Text of every element with this attribute, by its value. */
  readonly figures: readonly (readonly [id: string, text: string])[];
  readonly text: string;
  readonly faults: readonly string[];
}

/** Reads a page by a parser that is not ours. Elements must end in the order in which they began. */
function read(html: string): Read {
  const open: string[] = [];
  const tags: string[] = [];
  const faults: string[] = [];
  const attributes: [string, string, string][] = [];
  const figures: [string, string][] = [];
  let text = '';
  const parser = new Parser({
    onopentag(tag, given) {
      tags.push(tag);
      open.push(tag);
      for (const [name, value] of Object.entries(given)) attributes.push([tag, name, value]);
      if (given['data-figure'] !== undefined) figures.push([given['data-figure'], '']);
    },
    ontext(part) {
      if (open.includes('style')) return;
      text += part;
      const last = figures.at(-1);
      if (last !== undefined && open.includes('tr')) last[1] += part;
    },
    onclosetag(tag, isImplied) {
      if (open.pop() !== tag) faults.push(`${tag} ends in the wrong place`);
      if (isImplied && !VOID.has(tag)) faults.push(`${tag} has no end`);
    },
  });
  parser.end(html);
  return { tags, attributes, figures, text, faults: [...faults, ...open.map((tag) => `${tag} is open`)] };
}

const pages = LANGUAGES.flatMap((language) => [
  [language, 'full', evidencePage(someFacts(), language)] as const,
  [language, 'empty', evidencePage(noFacts(), language)] as const,
]);

describe('the page', () => {
  it.each(pages)('in %s, %s, is whole HTML that loads and runs nothing', (language, _, html) => {
    const { tags, attributes, faults } = read(html);
    expect(faults).toEqual([]);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(tags.filter((tag) => tag === 'h1')).toHaveLength(1);
    expect(tags.filter((tag) => ['script', 'link', 'img', 'iframe', 'object', 'form', 'a'].includes(tag))).toEqual([]);
    expect(attributes.filter(([, name]) => /^on|^style$|href|^src$/u.test(name))).toEqual([]);
    expect(attributes).toContainEqual(['html', 'lang', language]);
    expect(html).not.toMatch(/url\(|@import|https?:/u);
    const count = (tag: string) => tags.filter((one) => one === tag).length;
    expect(count('caption')).toBe(count('table'));
    expect(count('thead')).toBe(count('table'));
  });

  it('has the same parts in both languages', () => {
    const [ja, en] = LANGUAGES.map((language) => read(evidencePage(someFacts(), language)));
    expect(ja?.tags).toEqual(en?.tags);
    expect(ja?.figures.map(([id]) => id)).toEqual(en?.figures.map(([id]) => id));
  });

  it.each(LANGUAGES)('in %s, prints the period and page numbers on A4', (language) => {
    const html = evidencePage(someFacts(), language);
    expect(html).toMatch(/@page \{\s+size: A4;/u);
    expect(html).toContain(`content: "${evidenceWords[language].days('2026-04-01', '2026-06-30')}"`);
    expect(html).toContain('counter(page)');
  });

  it('writes names as words, whatever they hold', () => {
    const name = '<script>alert(1)</script>"&';
    const facts: EvidenceFacts = {
      ...someFacts(),
      policy: { ...someFacts().policy, signer: { name, at: '2026-05-03T00:00:00.000Z', keyId: 'x' } },
    };
    const { tags, text, faults } = read(evidencePage(facts, 'en'));
    expect(faults).toEqual([]);
    expect(tags).not.toContain('script');
    expect(text).toContain(name);
  });
});

describe.each(LANGUAGES)('the tables in %s', (language) => {
  const table = evidenceTableWords[language];

  it('say what is known of policies, the record, receivers and training', () => {
    const { text } = read(evidencePage(someFacts(), language));
    expect(text).toContain(table.signedBy('情報システム部', '2026-05-03 00:00 UTC'));
    expect(text).toContain(table.unknownSigner);
    expect(text).toContain(table.endOf(13, 'ab'.repeat(32)));
    expect(text).toContain(table.intact);
    expect(text).toContain('tls://log.example.co.jp:651498202026-07-01 09:00 UTC');
    expect(text).toContain('sales62418 (75.0%)2 (8.3%)2015 (75.0%)');
  });

  it('say what is not whole, not named and not shown', () => {
    const whole = someFacts();
    const [chain, training] = [whole.chain, whole.training];
    if (chain === undefined || training === undefined) throw new Error('no facts');
    const faults = [{ kind: 'changed', from: 3, to: 3 }] as const;
    const facts: EvidenceFacts = {
      ...whole,
      damaged: 7,
      exports: [],
      chain: { ...chain, verdict: { ...chain.verdict, faults } },
      training: { ...training, groups: [], smallGroups: 2 },
      checks: { ...whole.checks, groups: [], smallGroups: 1 },
    };
    const { text } = read(evidencePage(facts, language));
    for (const words of [table.broken(1), table.noReceiver, table.smallGroups(5), evidenceWords[language].damaged(7)]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain(table.intact);
    expect(text).not.toContain('sales');
  });
});

const items = GUIDELINES.flatMap(({ items: list }) => list);
const lines = items.flatMap(({ figures }) => figures);

describe.each(LANGUAGES)('a line of a guideline in %s', (language: Language) => {
  it('says what was done with its figure where there is data', () => {
    const { figures } = read(evidencePage(someFacts(), language));
    expect(figures.map(([id]) => id)).toEqual(lines);
    for (const [id, text] of figures) expect([id, /\d/u.test(text)]).toEqual([id, true]);
    expect(figures.some(([, text]) => text.includes(evidenceWords[language].noData))).toBe(false);
  });

  it('claims nothing where there is none', () => {
    const { figures, text } = read(evidencePage(noFacts(), language));
    const words = evidenceFigureWords[language];
    for (const [id, line] of figures) {
      const { name } = words[id as (typeof FIGURE_IDS)[number]];
      expect(line.startsWith(`${name}${evidenceWords[language].noData}`)).toBe(true);
    }
    for (const id of FIGURE_IDS) {
      expect(text).not.toContain(words[id].said('0', '0'));
      expect(text).not.toContain(words[id].said('1', '1'));
    }
    expect(text).not.toMatch(/[✓✔☑✅○◎]/u);
  });

  it('stands beside what is asked, and where', () => {
    const { text } = read(evidencePage(noFacts(), language));
    for (const { name, asks, place } of items) {
      for (const words of [name, asks, place]) expect(text).toContain(words[language]);
    }
    for (const { notServed } of GUIDELINES) for (const one of notServed) expect(text).toContain(one[language]);
  });
});
