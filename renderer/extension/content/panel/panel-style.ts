/** Colours are those of the app (`renderer/styles/tokens.css`), which the page around must not bend. */
export const PANEL_STYLE = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
dialog, .toast, .value {
  --raised: light-dark(#fdfcf8, #1e2024); --sunken: light-dark(#eeeae0, #121316); --ink: light-dark(#1d1c1a, #ece9e2);
  --ink-soft: light-dark(#504c45, #bab5ab); --line: light-dark(#857e72, #7a7b82); --act: light-dark(#28497a, #a3c0ea);
  --on-act: light-dark(#ffffff, #0f1b2d); --hold: light-dark(#ad301b, #f29580);
  font: 15px/1.7 "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif;
  color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 12px;
}
dialog { width: min(40rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 1.5rem; overflow: auto; }
dialog::backdrop { background: rgb(18 17 15 / 0.45); }
h1 { margin: 0 0 0.5rem; font-size: 1.125rem; line-height: 1.4; border-left: 4px solid var(--hold); padding-left: 0.75rem; }
h2 { margin: 1rem 0 0.25rem; font-size: 0.8125rem; color: var(--ink-soft); }
p { margin: 0 0 0.5rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; gap: 0.75rem; justify-content: space-between; padding: 0.25rem 0; border-bottom: 1px solid var(--sunken); }
li b { font-weight: 600; white-space: nowrap; } li span { overflow-wrap: anywhere; text-align: right; }
pre { margin: 0; padding: 0.75rem; max-height: 10rem; overflow: auto; background: var(--sunken); border-radius: 8px;
  font: inherit; font-size: 0.875rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; font-weight: 600; border-bottom: 2px solid var(--act); }
.deeds { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.25rem; align-items: center; }
button, select { font: inherit; min-height: 2.25rem; padding: 0 0.875rem; border-radius: 8px; border: 1px solid var(--line);
  background: transparent; color: inherit; cursor: pointer; }
button.main { background: var(--act); color: var(--on-act); border-color: var(--act); }
button:disabled { opacity: 0.55; cursor: not-allowed; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
details { margin-top: 1rem; } summary { cursor: pointer; color: var(--ink-soft); }
.note { font-size: 0.8125rem; color: var(--ink-soft); }
.toast { position: fixed; inset: auto 1rem 1rem auto; margin: 0; padding: 0.5rem 0.5rem 0.5rem 1rem; display: flex; gap: 0.75rem; align-items: center; }
.value { position: fixed; margin: 0; padding: 0.25rem 0.625rem; max-width: 24rem; overflow-wrap: anywhere; pointer-events: none; }
kbd { font: inherit; font-size: 0.75rem; color: var(--ink-soft); }
`;
