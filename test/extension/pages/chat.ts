import { type ChatEditor, EDITORS } from './editors.ts';
import { drawing, type Label, optionsIn } from './options.ts';
import { WIRE } from './wires.ts';

// A chat page as such pages are: an editor in some boxes, buttons around it, Enter sends. Names, depth and places are
// drawn from the seed, so that nothing can lean on them.
const options = optionsIn(location.search);
const draw = drawing(options.seed);
const word = () => Array.from({ length: 3 + draw(8) }, () => String.fromCharCode(97 + draw(26))).join('');

function box(into: Node, depth: number): HTMLElement {
  const made = document.createElement(['div', 'section', 'span', 'main'][draw(4)] ?? 'div');
  made.className = `${word()} ${word()}`;
  made.id = word();
  made.style.display = 'block';
  into.appendChild(made);
  return depth > 0 ? box(made, depth - 1) : made;
}

function buttonOf(label: Label): HTMLElement {
  const button = document.createElement(label === 'submit' || draw(2) === 0 ? 'button' : 'div');
  button.className = word();
  if (button instanceof HTMLButtonElement) button.type = label === 'submit' ? 'submit' : 'button';
  else Object.assign(button, { role: 'button', tabIndex: 0 });
  const icon = '<svg width="16" height="16"><path d="M2 14L14 8 2 2z"/></svg>';
  if (label === 'words') button.textContent = ['Send', '送信', '送る', 'Submit'][draw(4)] ?? 'Send';
  else button.innerHTML = icon;
  if (label === 'aria') button.ariaLabel = ['Send message', '送信する', 'Send prompt'][draw(3)] ?? '';
  if (label === 'title') button.title = ['Send', 'メッセージを送信'][draw(2)] ?? '';
  button.id = 'the-button';
  return button;
}

function compose(): ChatEditor {
  const top = box(document.body, draw(4));
  const root = options.shadow ? top.attachShadow({ mode: 'open' }) : top;
  const composer = options.label === 'submit' ? document.createElement('form') : document.createElement('div');
  composer.className = word();
  root.append(composer);
  const button = buttonOf(options.label);
  const attach = Object.assign(document.createElement('button'), { type: 'button', textContent: '+' });
  const isBefore = options.label !== 'icon' && draw(2) === 0;
  if (isBefore) composer.append(button);
  composer.append(attach);
  const editor = EDITORS[options.family](box(composer, draw(3)));
  editor.element.id = 'the-editor';
  editor.element.style.cssText = 'min-height:3em;width:32em;border:1px solid gray;white-space:pre-wrap';
  if (!isBefore) box(composer, draw(2)).append(button);
  wire(composer, editor, button);
  return editor;
}

function wire(composer: HTMLElement, editor: ChatEditor, button: HTMLElement): void {
  const send = () => {
    const message = editor.text().trim();
    if (message === '') return;
    WIRE[options.wire](message);
    editor.clear();
  };
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  if (options.label !== 'submit') button.addEventListener('click', send);
  editor.element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
}

const sink = Object.assign(document.createElement('iframe'), { name: 'sink', hidden: true });
document.body.append(sink);
const editor = compose();
Object.assign(globalThis, { chat: { text: () => editor.text(), sendNow: () => WIRE[options.wire](editor.text()) } });
