import type { Label } from './options.ts';

const ICON = '<svg width="16" height="16"><path d="M2 14L14 8 2 2z"/></svg>';

/** The button that sends, as pages make them. */
export function buttonOf(label: Label, draw: (limit: number) => number, name: string): HTMLElement {
  const isReal = label === 'submit' || label === 'late' || (label !== 'bare' && draw(2) === 0);
  const button = document.createElement(isReal ? 'button' : 'div');
  button.className = name;
  button.style.cssText = 'display:inline-block;cursor:pointer';
  if (button instanceof HTMLButtonElement) button.type = label === 'submit' ? 'submit' : 'button';
  else if (label !== 'bare') Object.assign(button, { role: 'button', tabIndex: 0 });
  if (label === 'words' || label === 'late') button.textContent = ['Send', '送信', '送る', 'Submit'][draw(4)] ?? 'Send';
  else button.innerHTML = ICON;
  if (label === 'aria') button.ariaLabel = ['Send message', '送信する', 'Send prompt'][draw(3)] ?? '';
  if (label === 'title') button.title = ['Send', 'メッセージを送信'][draw(2)] ?? '';
  button.id = 'the-button';
  if (!isReal) button.addEventListener('keydown', (event) => event instanceof KeyboardEvent && pressByKey(event));
  return button;
}

/** What a browser does for a real button, a page does for others. */
function pressByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLElement)) return;
  for (const name of ['pointerdown', 'mousedown', 'pointerup']) {
    event.currentTarget.dispatchEvent(new PointerEvent(name, { bubbles: true }));
  }
  event.currentTarget.click();
}
