import type { Language } from '../../../../shared/language.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { button, element } from './element.ts';
import type { Shade } from './shade.ts';

export interface Pair {
  readonly placeholder: string;
  readonly value: string;
}

/** A placeholder on the screen with what it stands for. */
export interface ShownSpot extends Pair {
  readonly at: DOMRect;
}

/** Draws real values above the page. */
export interface ValuesView {
  /** Beside the placeholder under the pointer, or nowhere. */
  readonly point: (spot: ShownSpot | undefined) => void;
  /** Over each placeholder. */
  readonly cover: (spots: readonly ShownSpot[]) => void;
  /** As a list that a screen reader reads out. */
  readonly list: (pairs: readonly Pair[], hide: () => void, copy: (() => void) | undefined) => void;
  readonly clear: () => void;
}

const GAP = 4;

export function valuesView(shade: Shade, language: () => Language): ValuesView {
  let tip: HTMLElement | undefined;
  let covers: HTMLElement[] = [];
  let listed: HTMLElement | undefined;

  function raise(shown: HTMLElement): HTMLElement {
    shown.popover = 'manual';
    shade.root.append(shown);
    shown.showPopover();
    return shown;
  }

  function cover({ value, at }: ShownSpot): HTMLElement {
    const shown = raise(element('div', { class: 'value-tip shown', 'aria-hidden': 'true' }, value));
    Object.assign(shown.style, { left: `${at.left}px`, top: `${at.top}px`, minWidth: `${at.width}px` });
    return shown;
  }

  function point(spot: ShownSpot | undefined): void {
    tip?.remove();
    tip = undefined;
    if (spot === undefined) return;
    const { value, at } = spot;
    tip = raise(element('div', { class: 'value-tip', role: 'tooltip', lang: language() }, value));
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
    const above = at.top - height - GAP;
    Object.assign(tip.style, { left: `${left}px`, top: `${above < GAP ? at.bottom + GAP : above}px` });
  }

  return {
    point,
    cover(spots) {
      for (const shown of covers) shown.remove();
      covers = spots.map(cover);
    },
    list(pairs, hide, copy) {
      point(undefined);
      listed?.remove();
      listed = raise(listOf(pairs, hide, copy, language()));
    },
    clear() {
      for (const shown of covers) shown.remove();
      covers = [];
      listed?.remove();
      listed = undefined;
    },
  };
}

function listOf(
  pairs: readonly Pair[],
  hide: () => void,
  copy: (() => void) | undefined,
  language: Language,
): HTMLElement {
  const words = extensionWords[language].answers;
  const rows = pairs.map(({ placeholder, value }) =>
    element(
      'li',
      {},
      element('span', { class: 'placeholder' }, placeholder),
      element('span', { class: 'value' }, value),
    ),
  );
  const deeds = element('div', { class: 'deeds' }, button(words.hide, 'plain', hide, 'Alt+R'));
  if (copy !== undefined) deeds.prepend(button(words.copy, 'main', copy, 'Alt+C'));
  // The press must not take away what the person selected in the page.
  deeds.addEventListener('mousedown', (event) => event.preventDefault());
  const told = pairs.length === 0 ? [element('p', {}, words.none)] : [element('ul', {}, ...rows)];
  return element(
    'div',
    { class: 'values', role: 'status', lang: language },
    element('h2', {}, words.title(pairs.length)),
    ...told,
    element('p', { class: 'note' }, words.note),
    deeds,
  );
}
