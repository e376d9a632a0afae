import { type ChatOptions, searchOf } from './options.ts';

/** The same page inside a frame: at an address of its own, or written into the attribute as widgets are. */
export function framed(options: ChatOptions): void {
  const inner = searchOf({ ...options, place: 'plain' });
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:520px;border:0';
  frame.name = 'chat';
  if (options.place === 'frame') frame.src = `/${inner}`;
  else {
    const start = `<!doctype html><html lang="ja" data-options="${inner.replaceAll('&', '&amp;')}"><meta charset="utf-8">`;
    frame.srcdoc = `${start}<body><script src="${location.origin}/chat.js"></script>`;
  }
  document.body.append(frame);
}
