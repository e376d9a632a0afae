import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorTheme } from './theme.ts';

/**
 * Mounts an editor in a shadow root inside `host`: there CodeMirror adopts constructed style sheets, so the page's
 * strict security policy needs no exception.
 */
export function mountEditor(host: HTMLElement, extensions: Extension, doc = ''): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const state = EditorState.create({ doc, extensions: [editorTheme, EditorView.lineWrapping, extensions] });
  return new EditorView({ state, parent: root, root });
}
