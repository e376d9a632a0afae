import type { KeyPressed } from '../../../renderer/extension/content/panel/shade.ts';
import { showCard } from '../../../renderer/extension/lessons/card-dialog.ts';
import type { Language } from '../../../shared/language.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';

/** Keys go through the page's own root here; the real one keeps them from the page. */
export function inRoot(root: ShadowRoot) {
  return {
    root,
    onKey(pressed: KeyPressed) {
      const heard = (event: Event) => void pressed(event as KeyboardEvent);
      root.addEventListener('keydown', heard);
      return () => root.removeEventListener('keydown', heard);
    },
    style(css: string) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}

/** One card of each kind that is shown by itself. */
const KINDS = [
  ['what-may-leave', 'may-enter'],
  ['personal-data', 'is-it-personal'],
  ['after-a-leak', 'your-order'],
  ['trade-secrets', 'minutes'],
] as const;

function open(root: ShadowRoot, language: Language, [lessonId, cardId]: (typeof KINDS)[number]): void {
  const lesson = LESSONS.find(({ id }) => id === lessonId);
  const card = lesson?.cards.find(({ id }) => id === cardId);
  if (lesson === undefined || card === undefined) throw new Error(`no card ${lessonId}/${cardId}`);
  void showCard({ lesson, card }, { ...inRoot(root), language, furigana: true, answered: () => Promise.resolve() });
}

/** Answers with whatever comes first. */
function answer(root: ShadowRoot): void {
  const groups = root.querySelectorAll('fieldset');
  for (const group of groups) group.querySelector('input')?.click();
  root.querySelector<HTMLButtonElement>('.leak button')?.click();
  root.querySelector<HTMLButtonElement>('button.main')?.click();
}

/** Each card before and after its answer. */
export const CARDS: Readonly<Record<string, (root: ShadowRoot, language: Language) => void>> = Object.fromEntries(
  KINDS.flatMap((kind) => [
    [`the card ${kind.join('/')}`, (root: ShadowRoot, language: Language) => open(root, language, kind)],
    [
      `the card ${kind.join('/')}, answered`,
      (root: ShadowRoot, language: Language) => {
        open(root, language, kind);
        answer(root);
      },
    ],
  ]),
);
