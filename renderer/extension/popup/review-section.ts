import type { Language } from '../../../shared/language.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { element } from '../content/panel/element.ts';
import { PANEL_STYLE } from '../content/panel/panel-style.ts';
import { type CardPlace, type LessonsDoor, lessonsHere } from '../lessons/lessons-door.ts';
import type { Ask, Learner, OfferedCard } from '../messages.ts';

/** Cards that were answered wrong and come back today; nothing where there are none. */
export async function reviewSection(language: Language, done: () => void): Promise<readonly Node[]> {
  const learner = (await ask({ ask: 'learner' })) as Learner | null | undefined;
  if (learner === null || learner === undefined || !mayBeDue(learner.progress)) return [];
  const lessons = await loadLessons();
  const due = lessons?.due(learner.progress, new Date().toISOString()) ?? [];
  const [first] = due;
  if (lessons === undefined || first === undefined) return [];
  const words = momentWords[language];
  const go = element('button', { type: 'button' }, words.review);
  const start = async () => {
    await review(lessons, first, { language, furigana: learner.furigana });
    done();
  };
  go.addEventListener('click', () => void start());
  return [element('h2', {}, words.reviewTitle(due.length)), element('p', {}, words.reviewText), element('p', {}, go)];
}

/** Whether anything was ever answered that could come back: without it the lessons stay where they are. */
function mayBeDue({ attempts, moments = [] }: Progress): boolean {
  return attempts.length > 0 || moments.some(({ right }) => right === false);
}

async function loadLessons(): Promise<LessonsDoor | undefined> {
  // Cards with a text are judged by the detectors, as in a page.
  for (const src of ['engine.js', 'lessons.js']) await loadScript(src);
  return lessonsHere();
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve) => {
    const script = element('script', { src });
    for (const name of ['load', 'error']) script.addEventListener(name, () => resolve());
    document.head.append(script);
  });
}

async function review(
  lessons: LessonsDoor,
  card: OfferedCard,
  wishes: Pick<CardPlace, 'language' | 'furigana'>,
): Promise<void> {
  const id = await ask({ ask: 'review', card });
  if (typeof id !== 'string') return;
  const host = element('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLE + css);
    root.adoptedStyleSheets = [sheet];
  };
  // A popup is as large as what stands in it, and a card needs room.
  document.body.classList.add('reading');
  document.body.append(host);
  const answered = async (right: boolean) => {
    if ((await asked({ ask: 'answer', id, right }))?.ok !== true) throw new Error('not kept');
  };
  await lessons.show(card, { ...wishes, root, style, onKey: keysOf(root), answered });
  host.remove();
  document.body.classList.remove('reading');
}

function keysOf(root: ShadowRoot): CardPlace['onKey'] {
  return (pressed) => {
    const heard = (event: Event) => void (event instanceof KeyboardEvent && pressed(event));
    root.addEventListener('keydown', heard);
    return () => root.removeEventListener('keydown', heard);
  };
}

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
}

const asked = (message: Ask): Promise<Reply | undefined> =>
  chrome.runtime.sendMessage<Ask, Reply | undefined>(message).catch(() => undefined);

async function ask(message: Ask): Promise<unknown> {
  const reply = await asked(message);
  return reply?.ok === true ? reply.value : undefined;
}
