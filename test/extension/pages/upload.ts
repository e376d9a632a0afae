/**
 * A page that takes files in every way such pages do: a chooser in sight, one in a shadow root, one that is not part of
 * the document and clicked by script, the browser's own picker, a folder chooser, a place to drop and an editor to paste into. What it
 * gets it uploads under the way it came, name, size and text first.
 */
export const UPLOAD_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>upload</title><body>
<input type="file" id="chooser" multiple>
<input type="file" id="folder" webkitdirectory>
<div id="box"></div><button id="attach">+</button><button id="picker">…</button>
<div id="zone" style="width:20em;height:8em;border:1px dashed gray">drop</div>
<div id="the-editor" contenteditable="true" style="width:20em;min-height:3em;border:1px solid gray"></div>
<script>
const got = [];
globalThis.got = got;
async function take(way, files) {
  for (const file of files) {
    got.push({ way, name: file.name, size: file.size });
    const form = new FormData();
    form.append('file', file);
    try { await fetch('/upload', { method: 'POST', body: form }); got.at(-1).sent = true; }
    catch (error) { got.at(-1).sent = false; }
  }
}
globalThis.take = take;
const chooser = document.getElementById('chooser');
const events = [];
globalThis.events = events;
for (const name of ['input', 'change']) chooser.addEventListener(name, (event) => events.push(event.type));
chooser.addEventListener('change', () => take('chooser', chooser.files));
document.getElementById('folder').addEventListener('change', (event) => take('folder', event.target.files));
document.getElementById('attach').addEventListener('click', () => {
  const loose = document.createElement('input');
  loose.type = 'file';
  loose.onchange = () => take('loose', loose.files);
  loose.click();
});
document.getElementById('picker').addEventListener('click', async () => {
  try {
    const handles = await showOpenFilePicker();
    take('picker', await Promise.all(handles.map((handle) => handle.getFile())));
  } catch (error) { got.push({ way: 'picker', name: error.name }); }
});
const shade = document.getElementById('box').attachShadow({ mode: 'open' });
shade.innerHTML = '<input type="file" id="shaded">';
shade.getElementById('shaded').addEventListener('change', (event) => take('shaded', event.target.files));
const zone = document.getElementById('zone');
zone.addEventListener('dragover', (event) => event.preventDefault());
zone.addEventListener('drop', (event) => { event.preventDefault(); take('drop', event.dataTransfer.files); });
document.getElementById('the-editor').addEventListener('paste', (event) => {
  if (event.clipboardData.files.length === 0) return;
  event.preventDefault();
  take('paste', event.clipboardData.files);
});
</script>`;

/** What the page got, oldest first. */
export interface Got {
  readonly way: string;
  readonly name: string;
  readonly size?: number;
  readonly sent?: boolean;
}
