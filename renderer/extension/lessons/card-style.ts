/** On top of the panel's own style, with its colours. */
export const CARD_STYLE = `
.card { --right: light-dark(#1e6b45, #7fcf9f); --right-wash: light-dark(#e3f1e8, #1c3327); }
.card .brand { margin-bottom: 0.25rem; }
.card h1 { font-size: 1.0625rem; }
.card fieldset { margin: 0 0 0.75rem; } .card legend { font-weight: 600; margin-bottom: 0.25rem; }
.card legend.note { font-weight: 400; }
.card .choice { border: 1px solid var(--line); border-radius: 8px; padding: 0.4375rem 0.75rem; margin-top: 0.375rem; cursor: pointer; }
.card .choice:has(:checked) { border-color: var(--act); background: var(--act-wash); }
.card .choice kbd { margin: 0; min-width: 1.25rem; text-align: center; border: 1px solid var(--line); border-radius: 4px; }
.card .groups { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.card li { display: block; } .card ol { margin: 0 0 0.5rem; padding: 0; border: 1px solid var(--line); border-radius: 8px; counter-reset: step; }
.card ol li { display: flex; gap: 0.75rem; align-items: center; justify-content: space-between; counter-increment: step; }
.card ol li::before { content: counter(step); color: var(--ink-soft); min-width: 1.25rem; }
.card ol li > span:first-of-type { flex: 1 1 auto; }
.card .moves { display: flex; gap: 0.25rem; } .card .moves button { min-height: 2.25rem; min-width: 2.25rem; padding: 0; }
.card .told > * { display: block; margin: 0; }
.card .mark { font-size: 0.875rem; font-weight: 600; white-space: nowrap; } .card .told .mark { margin: 0.125rem 0; white-space: normal; }
.card .mark.right { color: var(--right); } .card .mark.wrong { color: var(--hold); }
.card .verdict { border-radius: 8px; padding: 0.5rem 0.75rem; margin: 0 0 0.75rem; font-weight: 600; background: var(--hold-wash); }
.card .verdict.right { background: var(--right-wash); }
.card .leak { background: var(--sunken); border-radius: 8px; padding: 0.625rem 0.75rem; margin: 0 0 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.card .leak button { display: inline; min-height: 0; padding: 0.0625rem 0; border: 0; border-radius: 3px; text-align: start; }
.card .leak button[aria-pressed='true'] { background: var(--act-wash); outline: 2px solid var(--act); outline-offset: -1px; }
.card .leak mark { font: inherit; white-space: pre-wrap; background: var(--right-wash); padding: 0;
  box-shadow: inset 0 -2px var(--right); }
.card .leak mark.missed { background: var(--hold-wash); box-shadow: none; text-decoration: underline wavy var(--hold); text-underline-offset: 4px; }
.card .leak mark.extra { background: transparent; box-shadow: none; border: 1px dashed var(--line-strong); }
.card .unseen { margin: 0; }
.card rt { font-size: 0.5625em; color: var(--ink-soft); }
@media (max-width: 30rem) { .card ol li { flex-wrap: wrap; } }
@media (forced-colors: active) { .card .choice:has(:checked), .card .verdict { border: 2px solid CanvasText; } }
`;
