import type { Page } from 'puppeteer-core';
import { send } from './firefox-pages.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/**
 * Drops a text onto a page. WebDriver can start a drag in Firefox and cannot let go of it, so the browser's own
 * privileged script does: it makes the events that a person's hand would make, with data that belongs to the page as
 * dropped data does.
 */
export async function dropOn(page: Page, at: { readonly x: number; readonly y: number }, text: string): Promise<void> {
  const browser = page.browser();
  const { contexts } = await send<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  await send(browser, 'script.callFunction', {
    functionDeclaration: IN_BROWSER,
    arguments: [{ type: 'string', value: `(${IN_CONTENT})(${JSON.stringify({ ...at, text })})` }],
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
}

/** Runs in the browser's window and hands the script to the process of the page. */
const IN_BROWSER = `(code) => new Promise((done, failed) => {
  const messages = gBrowser.selectedBrowser.messageManager;
  messages.addMessageListener('dropped', function heard() {
    messages.removeMessageListener('dropped', heard);
    done();
  });
  setTimeout(() => failed(new Error('nothing was dropped')), 5000);
  messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
})`;

const IN_CONTENT = `({ x, y, text }) => {
  // A field has a shadow root of the browser's own, in which nothing can be dropped.
  const rootOf = (element) => /^(?:TEXTAREA|INPUT)$/.test(element.tagName) ? null : element.openOrClosedShadowRoot;
  let window = content;
  let target = window.windowUtils.elementFromPoint(x, y, true, true);
  while (target.tagName === 'IFRAME') {
    const { left, top } = target.getBoundingClientRect();
    [x, y, window] = [x - left, y - top, target.contentWindow];
    target = window.windowUtils.elementFromPoint(x, y, true, true);
  }
  for (let inner = rootOf(target)?.elementFromPoint(x, y); inner && inner !== target; ) {
    target = inner;
    inner = rootOf(target)?.elementFromPoint(x, y);
  }
  const drags = Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService);
  drags.startDragSessionForTests(window, Ci.nsIDragService.DRAGDROP_ACTION_COPY);
  const page = Cu.Sandbox(window, { sandboxPrototype: window });
  const fill = 'const data = new DataTransfer(); data.setData("text/plain", ' + JSON.stringify(text) + '); data';
  const dataTransfer = Cu.evalInSandbox(fill, page);
  const init = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y, dataTransfer };
  // Only the first way brings what the browser itself does with a drop, and it knows no shadow roots.
  const dispatch = (event) => target.getRootNode() === window.document
    ? window.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event)
    : target.dispatchEvent(event);
  for (const type of ['dragenter', 'dragover', 'drop'])
    dispatch(new window.DragEvent(type, init));
  window.windowUtils.dragSession?.endDragSession(true, 0);
  sendAsyncMessage('dropped');
}`;
