/** Colours are those of the app (`renderer/styles/tokens.css`), which the page around must not bend. */
const COLOURS = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
dialog, .toast, .value-tip, .values {
  --raised: light-dark(#fdfcf8, #1e2024); --sunken: light-dark(#eeeae0, #121316); --ink: light-dark(#1d1c1a, #ece9e2);
  --ink-soft: light-dark(#504c45, #bab5ab); --line: light-dark(#ddd7ca, #34363c); --line-strong: light-dark(#857e72, #7a7b82);
  --act: light-dark(#28497a, #a3c0ea); --act-wash: light-dark(#e6ecf4, #232d3d); --on-act: light-dark(#ffffff, #0f1b2d);
  --hold: light-dark(#ad301b, #f29580); --hold-wash: light-dark(#f9e8e2, #3a231e);
  --shadow: 0 8px 28px light-dark(rgb(60 50 30 / 0.22), rgb(0 0 0 / 0.6));
  font: 15px/1.7 "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif;
  letter-spacing: normal; text-align: start; color: var(--ink); background: var(--raised);
  border: 1px solid var(--line-strong); border-radius: 12px; box-shadow: var(--shadow);
}`;

const PANEL = `
dialog { width: min(42rem, calc(100vw - 1rem)); max-width: none; max-height: calc(100dvh - 1rem); padding: 0;
  overflow: hidden; flex-direction: column; border-top: 4px solid var(--act); }
dialog.hold { border-top-color: var(--hold); }
dialog[open] { display: flex; }
dialog::backdrop { background: rgb(18 17 15 / 0.45); }
header { padding: 1rem 1.5rem 0.75rem; }
.body { padding: 0 1.5rem 1rem; overflow: auto; flex: 1 1 auto; min-height: 3rem; }
footer { padding: 0.875rem 1.5rem 1rem; border-top: 1px solid var(--line); overflow: auto; flex: 0 1 auto; }
.brand { margin: 0; font-size: 0.8125rem; letter-spacing: 0.04em; color: var(--ink-soft); }
h1 { margin: 0; font-size: 1.1875rem; line-height: 1.45; text-wrap: pretty; }
h2 { margin: 1.125rem 0 0.375rem; font-size: 0.875rem; line-height: 1.5; }
p { margin: 0 0 0.5rem; }
.note { font-size: 0.875rem; color: var(--ink-soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

const PARTS = `
ul { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 8px; }
li { display: grid; grid-template-columns: minmax(8rem, 2fr) 5fr auto; gap: 0 1rem; padding: 0.4375rem 0.75rem; align-items: baseline; }
li + li { border-top: 1px solid var(--line); }
li b { font-size: 0.875rem; font-weight: 600; overflow-wrap: anywhere; }
.times { margin-left: 0.5rem; font-weight: 400; font-size: 0.8125rem; color: var(--ink-soft); white-space: nowrap; }
.way { display: flex; flex-wrap: wrap; gap: 0 0.5rem; position: relative; }
.value { overflow-wrap: anywhere; min-width: 0; }
.arrow { color: var(--ink-soft); }
.small { min-height: 1.875rem; padding: 0 0.625rem; font-size: 0.8125rem; white-space: nowrap; color: var(--ink-soft);
  border-color: var(--line); }
.keys { margin: 0.375rem 0 0; } .keys:empty { display: none; }
li.marked .value { text-decoration: line-through; color: var(--ink-soft); }
.placeholder, mark { font: 0.875em/1.6 ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK JP", monospace;
  color: var(--ink); background: var(--act-wash); border-radius: 4px; padding: 0 0.25rem; white-space: nowrap; }
pre { margin: 0; padding: 0.625rem 0.75rem; max-height: 11rem; overflow: auto; background: var(--sunken); border-radius: 8px;
  font: inherit; font-size: 0.9375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
details { margin-top: 0.75rem; } summary { cursor: pointer; color: var(--ink-soft); font-size: 0.875rem; padding: 0.125rem 0; }
dl { margin: 0.25rem 0 0; font-size: 0.875rem; } dt { font-weight: 600; margin-top: 0.5rem; } dd { margin: 0; }
.deeds { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; }
button { font: inherit; color: inherit; min-height: 2.5rem; max-width: 100%; padding: 0.25rem 1rem; border-radius: 8px;
  border: 1px solid var(--line-strong); background: transparent; cursor: pointer; }
fieldset { margin: 0.5rem 0; padding: 0; border: 0; min-width: 0; } legend { padding: 0; font-size: 0.875rem; font-weight: 600; }
label { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.1875rem 0; } label input { accent-color: var(--act); flex: none; }
button.main { background: var(--act); color: var(--on-act); border-color: var(--act); font-weight: 600; }
button:hover:not(:disabled) { text-decoration: underline; text-underline-offset: 3px; }
button.main:disabled { background: transparent; font-weight: 400; }
button:disabled { color: var(--ink-soft); border-style: dashed; cursor: not-allowed; }
kbd { font: inherit; font-weight: 400; font-size: 0.75rem; margin-left: 0.375rem; opacity: 0.85; text-decoration: none; display: inline-block; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.body:focus-visible, pre:focus-visible { outline-offset: -3px; }`;

const ABOVE = `
/* At the top: the box that a person writes in is at the foot of such pages. */
.stack, .values { position: fixed; inset: 1rem 1rem auto auto; margin: 0; max-width: min(32rem, calc(100vw - 2rem)); }
.stack { padding: 0; border: 0; background: none; overflow: visible; flex-direction: column; align-items: flex-end; gap: 0.5rem;
  pointer-events: none; }
.stack:popover-open { display: flex; }
.toast, .values { padding: 0.75rem 0.75rem 0.75rem 1rem; overflow: auto; }
.toast { display: flex; gap: 1rem; align-items: center; max-width: 100%; pointer-events: auto; }
.toast.line { gap: 0.5rem; padding: 0.25rem 0.25rem 0.25rem 1rem; font-size: 0.875rem; }
.toast.line button { border-color: transparent; } .toast .later { min-width: 2.25rem; padding: 0; color: var(--ink-soft); }
.toast > span { flex: 1 1 auto; } .toast small { display: block; font-size: 0.8125rem; color: var(--ink-soft); }
.toast button, .values button { min-height: 2.25rem; white-space: nowrap; padding: 0.125rem 0.75rem; }
.values { max-height: 45vh; } .values:popover-open { display: block; }
.values h2 { margin-top: 0; } .values .placeholder { justify-self: start; } .values ul { margin-bottom: 0.5rem; }
.value-tip { position: fixed; inset: auto; margin: 0; padding: 0.125rem 0.625rem; max-width: min(24rem, 90vw); overflow-wrap: anywhere;
  pointer-events: none; background: var(--act-wash); border-color: var(--act); overflow: hidden; }
.value-tip.shown { padding: 0 0.25rem; border-radius: 4px; font-size: 0.875rem; line-height: 1.5; box-shadow: none;
  white-space: nowrap; text-overflow: ellipsis; }`;

const SITUATIONS = `
@media (max-width: 30rem) {
  header { padding: 0.75rem 1rem 0.5rem; } .body { padding: 0 1rem 0.75rem; } footer { padding: 0.75rem 1rem; }
  li { grid-template-columns: 1fr; } .deeds button { flex: 1 1 100%; }
  .toast { flex-wrap: wrap; }
}
@media (max-height: 26rem) { .body { min-height: 5rem; } pre { max-height: none; } dialog[open] { overflow: auto; } }
@media (prefers-reduced-motion: no-preference) {
  dialog[open], .toast { animation: appear 140ms ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(6px); } }
}
@media (prefers-contrast: more) { .note, .brand, summary, .arrow { color: var(--ink); } }
@media (forced-colors: active) {
  dialog, .toast, .values, .value-tip, ul, pre { border: 1px solid CanvasText; }
  mark, .placeholder { border: 1px solid CanvasText; } button.main { border-width: 3px; }
  button:disabled { color: GrayText; border-color: GrayText; }
}`;

export const PANEL_STYLE = COLOURS + PANEL + PARTS + ABOVE + SITUATIONS;
