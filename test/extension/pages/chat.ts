import { buttonOf } from './buttons.ts';
import { type ChatEditor, EDITORS } from './editors.ts';
import { framed } from './frames.ts';
import { hearKeys } from './keys.ts';
import { drawing, optionsIn } from './options.ts';
import { WIRE } from './wires.ts';

// A chat page as such pages are: an editor in some boxes, buttons around it, Enter sends. Names, depth and places are
// drawn from the seed, so that nothing can lean on them.
const options = optionsIn(document.documentElement.dataset.options ?? location.search);
const draw = drawing(options.seed);
const word = () => Array.from({ length: 3 + draw(8) }, () => String.fromCharCode(97 + draw(26))).join('');

interface Chat extends ChatEditor {
  readonly button: HTMLElement;
}

function box(into: Node, depth: number): HTMLElement {
  const made = document.createElement(['div', 'section', 'span', 'main'][draw(4)] ?? 'div');
  made.className = `${word()} ${word()}`;
  made.id = word();
  made.style.display = 'block';
  into.appendChild(made);
  return depth > 0 ? box(made, depth - 1) : made;
}

/** A host of a shadow root; the page keeps the closed one to itself. */
function shaded(): Node {
  const host = document.createElement('div');
  box(document.body, draw(4)).append(host);
  return host.attachShadow({ mode: options.place === 'closed' ? 'closed' : 'open' });
}

function compose(): Chat {
  const inShadow = options.place === 'open' || options.place === 'closed';
  const composer = options.label === 'submit' ? document.createElement('form') : document.createElement('div');
  composer.className = word();
  (inShadow ? shaded() : box(document.body, draw(4))).appendChild(composer);
  const button = buttonOf(options.label, draw, word());
  const attach = Object.assign(document.createElement('button'), { type: 'button', textContent: '+' });
  const isLast = options.label === 'icon' || options.label === 'bare';
  const isBefore = !isLast && draw(2) === 0;
  if (isBefore) composer.append(button);
  composer.append(attach);
  const editor = EDITORS[options.family](box(composer, draw(3)));
  editor.element.id = 'the-editor';
  editor.element.style.cssText =
    'min-height:3em;max-height:12em;overflow:auto;width:32em;border:1px solid gray;white-space:pre-wrap';
  if (!isBefore) box(composer, draw(2)).append(button);
  wire(composer, editor, button);
  return { ...editor, button };
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
  if (options.label === 'late' && button instanceof HTMLButtonElement) {
    // As a framework does: not in the event, but a little later.
    setInterval(() => {
      button.disabled = editor.text().trim() === '';
    }, 30);
  }
  if (options.label !== 'submit') button.addEventListener(options.press, send);
  hearKeys(options.key, editor.element, send);
}

if (options.place === 'frame' || options.place === 'srcdoc') framed(options);
else {
  const sink = Object.assign(document.createElement('iframe'), { name: 'sink', hidden: true });
  document.body.append(sink);
  const editor = compose();
  const spot = (name: 'editor' | 'button') => {
    const { left, top, width, height } = (name === 'editor' ? editor.element : editor.button).getBoundingClientRect();
    return { x: left + Math.min(width / 2, 20), y: top + Math.min(height / 2, 12) };
  };
  const hold = (name: 'editor' | 'button') => (name === 'editor' ? editor.element : editor.button).focus();
  const sendNow = () => WIRE[options.wire](editor.text());
  Object.assign(globalThis, { chat: { text: () => editor.text(), clear: () => editor.clear(), sendNow, spot, hold } });
}
