import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Family } from './options.ts';

/** One editor as the page uses it. */
export interface ChatEditor {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly clear: () => void;
}

/** Builds the editor into `place` with the library that such pages use. */
export const EDITORS: Readonly<Record<Family, (place: HTMLElement) => ChatEditor>> = {
  textarea(place) {
    const element = document.createElement('textarea');
    place.append(element);
    const clear = () => {
      element.value = '';
    };
    return { element, text: () => element.value, clear };
  },
  input(place) {
    const element = document.createElement('input');
    place.append(element);
    const clear = () => {
      element.value = '';
    };
    return { element, text: () => element.value, clear };
  },
  react(place) {
    const root = createRoot(place);
    let value = '';
    const write = (next: string) => {
      value = next;
      const onChange = ({ target }: { readonly target: { readonly value: string } }) => write(target.value);
      root.render(createElement('textarea', { value, onChange }));
    };
    flushSync(() => write(''));
    const element = place.querySelector('textarea') ?? document.createElement('textarea');
    return { element, text: () => value, clear: () => flushSync(() => write('')) };
  },
  editable(place) {
    const element = document.createElement('div');
    element.contentEditable = 'true';
    place.append(element);
    return { element, text: () => element.innerText, clear: () => element.replaceChildren() };
  },
  prosemirror(place) {
    const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
    const fresh = () => EditorState.create({ schema, plugins });
    const view = new EditorView(place, { state: fresh() });
    const text = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
    return { element: view.dom, text, clear: () => view.updateState(fresh()) };
  },
  lexical(place) {
    const element = document.createElement('div');
    element.contentEditable = 'true';
    place.append(element);
    const editor = createEditor({
      namespace: 'chat',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(element);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    return {
      element,
      text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
      clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode())),
    };
  },
  quill(place) {
    const box = document.createElement('div');
    place.append(box);
    const quill = new Quill(box, { modules: { toolbar: false } });
    return { element: quill.root, text: () => quill.getText().trimEnd(), clear: () => void quill.setText('') };
  },
};
