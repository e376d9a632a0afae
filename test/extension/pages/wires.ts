import type { Wire } from './options.ts';

/** Sends a message the way such pages do. The body is JSON where the way allows it. */
export const WIRE: Readonly<Record<Wire, (message: string) => void>> = {
  fetch: (message) => void fetch('/send', { method: 'POST', body: JSON.stringify({ message }) }).catch(note),
  xhr(message) {
    const request = new XMLHttpRequest();
    request.open('POST', '/send');
    request.addEventListener('error', () => note(new Error('xhr')));
    request.send(JSON.stringify({ message }));
  },
  beacon: (message) => void navigator.sendBeacon('/send', new Blob([JSON.stringify({ message })])),
  socket(message) {
    const socket = new WebSocket(`wss://${location.host}/socket`);
    socket.addEventListener('open', () => socket.send(JSON.stringify({ message })));
  },
  stream(message) {
    const bytes = new TextEncoder().encode(JSON.stringify({ message }));
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        controller.close();
      },
    });
    const request: RequestInit & { readonly duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    void fetch('/send', request).catch(note);
  },
  form(message) {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/send', target: 'sink' });
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'message', value: message });
    form.append(field);
    document.body.append(form);
    form.submit();
    form.remove();
  },
  worker(message) {
    const code = `onmessage = ({ data }) => fetch('${location.origin}/send', { method: 'POST', body: JSON.stringify(data) });`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.postMessage({ message });
  },
};

function note(error: Error): void {
  document.title = `failed: ${error.message}`;
}
