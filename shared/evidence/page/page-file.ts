import type { Language } from '../../language.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import type { EvidenceFacts } from '../facts.ts';
import { el, htmlOf } from './node.ts';
import { pageStyle } from './page-style.ts';
import { evidenceSheet } from './sheet.ts';

/** Nothing is loaded and nothing runs: the file has its style inside and no script (Content Security Policy Level 3). */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one HTML file that needs nothing else. */
export function evidencePage(facts: EvidenceFacts, language: Language): string {
  const { title, days } = evidenceWords[language];
  const { from, to } = facts.period;
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, `${title} ${days(from, to)}`),
  );
  const body = el('body', {}, el('main', {}, evidenceSheet({ facts, language, level: 1 })));
  // Style is no text of HTML: it is written as it is, and holds no words but our own and days.
  const style = `<style>${FRAME}\n${pageStyle({ facts, language })}</style>`;
  return `<!doctype html>\n<html lang="${language}">${htmlOf(head).replace('</head>', `${style}</head>`)}${htmlOf(body)}</html>\n`;
}

const FRAME = `html { background: #fff; }
body { margin: 0; }
main { max-width: 180mm; margin: 0 auto; padding: 10mm 5mm; }
@media print { main { max-width: none; padding: 0; } }`;
