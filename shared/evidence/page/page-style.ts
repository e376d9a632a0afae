import { evidenceWords } from '../../words/evidence-words.ts';
import type { PageParts } from './page-parts.ts';

/**
 * The look of the report, the same on paper, in a saved file and in the app, where it is a sheet of paper in both
 * themes. Margin boxes are CSS Paged Media Level 3; browsers without them print the page without header and footer.
 */
export function pageStyle({ facts, language }: Pick<PageParts, 'facts' | 'language'>): string {
  const words = evidenceWords[language];
  const { from, to } = facts.period;
  return `${SHEET}
@page {
  size: A4;
  margin: 20mm 15mm 18mm;
  @top-left { content: "${words.title}"; ${BOX} }
  @top-right { content: "${words.days(from, to)}"; ${BOX} }
  @bottom-right { content: "${words.pageOf} " counter(page) " / " counter(pages); ${BOX} }
}
`;
}

const BOX = 'font: 8pt "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; color: #4a5058;';

const SHEET = `.evidence {
  color: #16191d; background: #fff; color-scheme: light; text-align: start;
  font: 10pt/1.7 "Noto Sans CJK JP", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", Meiryo, sans-serif;
  line-break: strict; overflow-wrap: anywhere;
}
.evidence :is(h1, h2, h3, h4) { line-height: 1.4; break-after: avoid; text-wrap: balance; }
.evidence > :is(h1, h2):first-child { font-size: 18pt; margin: 0 0 4mm; }
.evidence > section > :is(h2, h3):first-child { font-size: 14pt; margin: 10mm 0 3mm; padding-bottom: 1mm; border-bottom: 2px solid #16191d; }
.evidence section section > :is(h3, h4), .evidence pre + h3 { font-size: 11pt; margin: 6mm 0 2mm; }
.evidence p, .evidence ul { margin: 0 0 2mm; }
.evidence ul { padding-inline-start: 6mm; list-style: disc; }
.evidence section { break-inside: auto; }
.evidence b { font-weight: 700; }
.evidence .lead { color: #4a5058; }
.evidence :is(.lead, section > p:has(+ section)) { break-after: avoid; }
.evidence .none { color: #4a5058; }
.evidence td.none { font-size: 8.5pt; text-align: end; }
.evidence .place code { display: block; }
.evidence .trouble { font-weight: 700; }
.evidence .basis dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin: 0 0 3mm; }
.evidence dt { color: #4a5058; }
.evidence dd { margin: 0; }
.evidence table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.5; margin: 0 0 3mm; }
.evidence caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.evidence thead { display: table-header-group; }
.evidence tr { break-inside: avoid; }
.evidence :is(th, td) { padding: 1.2mm 2mm; border-bottom: 1px solid #c9ced4; text-align: start; vertical-align: top; font-weight: 400; }
.evidence thead th { border-bottom: 1.5px solid #16191d; color: #4a5058; font-weight: 700; vertical-align: bottom; }
.evidence .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.evidence thead .number { white-space: normal; overflow-wrap: normal; }
.evidence .answers { table-layout: fixed; }
.evidence .answers thead th:nth-child(1) { width: 47%; }
.evidence .answers thead th:nth-child(2) { width: 26%; }
.evidence .answers thead th:nth-child(3) { width: 27%; }
.evidence section:has(> .guideline), .evidence .guideline + .guideline { break-before: page; }
.evidence :is(.short, .answers tbody) { break-inside: avoid; }
.evidence .item { break-after: avoid; }
.evidence .item th { padding-top: 4mm; background: #f3f5f7; }
.evidence .item :is(b, span) { display: block; }
.evidence :is(.source, .place) { color: #4a5058; font-size: 8pt; }
.evidence code { font: 8pt/1.5 "Noto Sans Mono CJK JP", ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.evidence pre { margin: 0 0 3mm; padding: 2mm 3mm; border: 1px solid #c9ced4; white-space: pre-wrap; break-inside: avoid; }
.evidence .recount { table-layout: fixed; font-size: 8pt; }
.evidence .recount thead th:nth-child(1) { width: 18%; }
.evidence .recount thead th:nth-child(2) { width: 22%; }
.evidence .recount thead th:nth-child(4) { width: 15%; }
.evidence .legend { display: flex; flex-wrap: wrap; gap: 1mm 6mm; padding: 0; list-style: none; font-size: 9pt; break-after: avoid; }
.evidence .legend li { display: inline-flex; align-items: center; gap: 1.5mm; }
.evidence .key { width: 3.5mm; height: 3.5mm; }
.evidence .chart { display: block; width: 100%; margin: 0 0 3mm; break-inside: avoid; }
.evidence svg { print-color-adjust: exact; }
.evidence .chart text { font-size: 10px; text-anchor: middle; fill: #16191d; }
.evidence .chart line { stroke: #16191d; }
.evidence rect { stroke: #16191d; stroke-width: 0.6; }
.evidence [data-action="allow"] { fill: #e4e8ec; }
.evidence [data-action="warn"] { fill: #e2b23e; }
.evidence [data-action="redact"] { fill: #4763a8; }
.evidence [data-action="block"] { fill: #8f1d1d; }
@media print { .evidence .item th { print-color-adjust: exact; } }`;
