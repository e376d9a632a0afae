import type { ContentLine } from './content-line.ts';
import { type DroppedData, droppedIn } from './files-dropped.ts';
import type { FileGate } from './files-gate.ts';
import { dataForPage, dropWith, pasteWith } from './page-data.ts';

export interface FileParts {
  readonly gate: FileGate;
  readonly isOurs: (event: Event) => boolean;
  readonly onChosen: ContentLine['onChosen'];
  /** Begins to load what a verdict needs. */
  readonly touched: () => void;
}

/** Meets files that are chosen, dropped or pasted, before any listener of the page hears of them. */
export function meetFiles({ gate, isOurs, onChosen, touched }: FileParts): void {
  const isOthers = (event: Event) => event.isTrusted && !isOurs(event);

  function chosen(event: Event): void {
    const [input] = event.composedPath();
    // A script of the page may say it too, after it has put files there; those that were met before are known.
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    if (mayHear(input, event.type === 'change')) return;
    stop(event);
    // Inside a shadow root the second event ends at the root, so it is heard on the chooser itself.
    const isShaded = input.getRootNode() instanceof ShadowRoot;
    if (event.type === 'input' && isShaded) input.addEventListener('change', chosen, { capture: true, once: true });
  }

  /** The browser says it twice; the second time the files are met. */
  function mayHear(input: HTMLInputElement, isChange: boolean): boolean {
    if (!gate.wants([...(input.files ?? [])])) return true;
    if (isChange) meetChooser(gate, input);
    return false;
  }

  function given(event: ClipboardEvent | DragEvent, data: DataTransfer | null): void {
    const [target] = event.composedPath();
    if (!isOthers(event) || data === null || !(target instanceof Element)) return;
    // The browser puts these into the chooser, which says so itself.
    if (event instanceof DragEvent && isChooser(target)) return;
    const dropped = droppedIn(data);
    if (!dropped.hasFolder && !gate.wants(dropped.files)) return;
    stop(event);
    void meetGiven(event, target, dropped);
  }

  async function meetGiven(event: ClipboardEvent | DragEvent, target: Element, dropped: DroppedData): Promise<void> {
    const files = await dropped.all();
    await gate.meet({
      files,
      proceed: (allowed) => void target.dispatchEvent(again(event, allowed)),
      back: () => void (event instanceof DragEvent && target.dispatchEvent(left(event))),
    });
  }

  addEventListener('click', (event) => isOthers(event) && isChooser(event.composedPath()[0]) && touched(), true);
  addEventListener(
    'dragenter',
    (event) => isOthers(event) && event.dataTransfer?.types.includes('Files') && touched(),
    true,
  );
  onChosen(mayHear);
  addEventListener('input', chosen, true);
  addEventListener('change', chosen, true);
  addEventListener('drop', (event) => given(event, event.dataTransfer), true);
  addEventListener('paste', (event) => given(event, event.clipboardData), true);
}

/** Files in a chooser, whether or not it is part of the document. */
function meetChooser(gate: FileGate, input: HTMLInputElement): void {
  const files = [...(input.files ?? [])];
  void gate.meet({
    files,
    proceed(allowed) {
      if (allowed.some((file, index) => file !== files[index])) input.files = dataForPage(filled(allowed)).files;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    back() {
      input.value = '';
      // What a browser says when a person leaves the chooser without a file.
      input.dispatchEvent(new Event('cancel', { bubbles: true }));
    },
  });
}

function isChooser(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement && target.type === 'file';
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const filled =
  (files: readonly File[]) =>
  (data: DataTransfer): void => {
    for (const file of files) data.items.add(file);
  };

/** The event once more for the page's own listeners. Text that came along stays behind: nobody looked at it. */
function again(event: ClipboardEvent | DragEvent, files: readonly File[]): Event {
  return event instanceof ClipboardEvent ? pasteWith(filled(files)) : dropWith(filled(files), event);
}

/** Pages show where to drop for as long as something is dragged over them. */
function left({ clientX, clientY }: DragEvent): Event {
  return new DragEvent('dragleave', { bubbles: true, cancelable: true, composed: true, clientX, clientY });
}
