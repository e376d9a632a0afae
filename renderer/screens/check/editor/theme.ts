import { EditorView } from '@codemirror/view';

/**
 * How both panes look. CodeMirror writes these rules with `CSSStyleSheet.insertRule` into the shadow root that hosts
 * it, which a strict `style-src 'self'` allows; in the document itself it would need an inline style element.
 * Kinds of finding differ by the line's form, not by colour alone.
 */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent', fontSize: 'var(--text-m)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--sans)', lineHeight: '1.9', overflow: 'auto', overscrollBehavior: 'contain' },
  '.cm-content': { padding: '0.75rem 0 2rem', caretColor: 'var(--ink)', lineBreak: 'strict' },
  '.cm-line': { padding: '0 1rem' },
  '.cm-placeholder': { color: 'var(--ink-faint)' },
  '.cm-dropCursor': { borderInlineStart: '2px solid var(--act)' },
  '.finding': {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '0.28em',
    textDecorationSkipInk: 'none',
    borderRadius: '2px',
  },
  '.finding--personal': { textDecorationColor: 'var(--hold)' },
  '.finding--secret': { textDecorationStyle: 'double', textDecorationColor: 'var(--plum)' },
  '.finding--code': { textDecorationStyle: 'dashed', textDecorationColor: 'var(--act)' },
  '.finding--marker': {
    textDecorationStyle: 'solid',
    textDecorationThickness: '4px',
    textDecorationColor: 'var(--caution)',
  },
  '.finding--company': { textDecorationStyle: 'dashed', textDecorationColor: 'var(--teal)' },
  '.finding--context': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--ink-faint)' },
  '.finding--order': { textDecorationStyle: 'wavy', textDecorationColor: 'var(--caution)' },
  '.finding--released': {
    textDecorationStyle: 'dotted',
    textDecorationColor: 'var(--ink-faint)',
    textDecorationThickness: '1px',
  },
  '.finding--added': { backgroundColor: 'var(--act-wash)', textDecorationColor: 'var(--act)' },
  '.chip': {
    padding: '0.05em 0.3em',
    borderRadius: '4px',
    backgroundColor: 'var(--act-wash)',
    color: 'var(--act)',
    fontFamily: 'var(--mono)',
    fontSize: '0.88em',
  },
  '.current': { backgroundColor: 'light-dark(#f3dccd, #4a3129)', borderRadius: '2px' },
  '.cm-tooltip': { border: 'none', backgroundColor: 'transparent' },
  '.hint': {
    maxWidth: 'min(22rem, var(--hint-room, 22rem))',
    boxSizing: 'border-box',
    margin: '0.25rem 0',
    padding: '0.5rem 0.75rem',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-m)',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-high)',
    fontSize: 'var(--text-s)',
    lineHeight: '1.6',
  },
  '.hint strong': { display: 'block' },
  '.hint span': { color: 'var(--ink-soft)' },
});
