import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../shared/detect/catalog.ts';
import type { Detector } from '../../shared/detect/detector.ts';
import { namesFor } from '../../shared/detect/names/load.ts';
import { scan } from '../../shared/detect/scan.ts';
import { hashedValueOf } from '../../shared/policy/listed-values.ts';
import { ownWordsOf } from '../../shared/policy/own-words.ts';
import { redact } from '../../shared/redact/redact.ts';
import { sampleCompany } from '../company/sample-company.ts';
import { mark, unmark } from './marked-text.ts';
import { brokenForms, encodings, signsAsCodes, wrappings } from './pasted-forms.ts';
import { spacedForms, writtenForms } from './written-forms.ts';

/** Detectors of the company's own things know what a small company has given. */
const company = sampleCompany();
const KEY = 'MDEyMzQ1Njc4OWFiY2RlZg==';
const mask = ['K-2481', '森沢未来'].map((value) => hashedValueOf(value, KEY));
const own = ownWordsOf({ lists: [{ id: 'list', key: KEY, mask }] });

/** Runs one detector alone on a row and puts marks back at what it reported. */
async function reported(detector: Detector, row: string): Promise<string> {
  const { text } = unmark(row);
  return mark(text, scan(text, { detectors: [detector], names: await namesFor(text), company, own }));
}

/** Blocks and names are judged by their lines and neighbours, which wrapping changes. */
const bearsWrapping = (detector: Detector): boolean => detector.block !== true && 'pattern' in detector;

/** Its values are whole lines of a file of their own, which no page of HTML holds. */
const isLineOfFile = ({ id }: Detector): boolean => id === 'secret/pgpass-line';

describe.each(DETECTORS.map((detector) => [detector.id, detector] as const))('%s', (_, detector) => {
  it.each(detector.examples.hits)('finds exactly what is marked: %s', async (row) => {
    expect(await reported(detector, row)).toBe(row);
  });

  it.each(detector.examples.misses)('stays silent: %s', async (row) => {
    expect(await reported(detector, row)).toBe(row);
  });

  it.each(detector.knownMisses ?? [])('does not find yet what is marked: %s', async (row) => {
    const marks = row.match(/«[^»]*»/gu) ?? [];
    expect(marks).not.toEqual([]);
    const found = await reported(detector, row);
    for (const marked of marks) expect(found).not.toContain(marked);
  });

  it('has rows to find and as many to leave', () => {
    expect(detector.examples.hits.length).toBeGreaterThan(0);
    expect(detector.examples.misses.length).toBeGreaterThanOrEqual(detector.examples.hits.length);
  });

  it('explains itself in both languages', () => {
    for (const words of [detector.title, detector.why, detector.instead]) {
      expect(words.ja).toMatch(/[぀-ヿ一-鿿]/u);
      expect(words.en).toMatch(/[a-z]/u);
    }
  });

  it('gives a reason for everything it finds', async () => {
    for (const row of detector.examples.hits) {
      const { text } = unmark(row);
      const found = scan(text, { detectors: [detector], names: await namesFor(text), company, own });
      expect(found.filter(({ because }) => because.length === 0)).toEqual([]);
    }
  });

  it('leaves nothing to find after redaction', async () => {
    for (const row of detector.examples.hits) {
      const { text } = unmark(row);
      const names = await namesFor(text);
      const found = scan(text, { detectors: [detector], names, company, own });
      const safe = redact(text, found).text;
      expect(scan(safe, { detectors: [detector], names, company, own }), safe).toEqual([]);
    }
  });

  if (!bearsWrapping(detector)) return;

  it('finds the value however it is written', async () => {
    for (const row of detector.examples.hits) {
      for (const form of writtenForms(row)) {
        expect(await reported(detector, form.row), form.name).toBe(form.row);
      }
    }
  });

  it('reads every space as the plain one', async () => {
    for (const [plain, ...others] of detector.examples.hits.map(spacedForms)) {
      if (plain === undefined || (await reported(detector, plain.row)) !== plain.row) continue;
      for (const form of others) expect(await reported(detector, form.row), form.name).toBe(form.row);
    }
  });

  it('finds the value wherever it is pasted from', async () => {
    for (const row of detector.examples.hits.filter((hit) => !hit.includes('\n'))) {
      for (const form of [...wrappings(row), ...signsAsCodes(row)]) {
        if (form.name === 'cell of HTML' && isLineOfFile(detector)) continue;
        const found = await reported(detector, form.row);
        expect(found, form.name).toContain(form.row.match(/«[^»]*»/u)?.[0]);
      }
    }
  });

  it('finds the value in encoded text', async () => {
    for (const row of detector.examples.hits) {
      for (const { name, text, start, end } of encodings(row)) {
        const found = scan(text, { detectors: [detector], names: await namesFor(unmark(row).text), company, own });
        expect(
          found.filter((finding) => finding.start >= start && finding.end <= end),
          `${name}: ${row}`,
        ).not.toEqual([]);
      }
    }
  });

  if (detector.wraps !== true) return;

  it('finds a value that is broken over two lines', async () => {
    for (const row of detector.examples.hits.filter((hit) => !hit.includes('\n'))) {
      for (const form of brokenForms(row)) {
        expect(await reported(detector, form.row), form.name).toBe(form.row);
      }
    }
  });
});
