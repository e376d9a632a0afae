import { nearest } from '../../../shared/contract/nearest.ts';
import { CATEGORIES } from '../../../shared/detect/category.ts';
import type { Language } from '../../../shared/language.ts';
import { momentOf } from '../../../shared/policy/circumstances.ts';
import { gradeCard } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { rankMoments, type Single } from '../../../shared/train/moment.ts';
import type { MomentAnswer, Progress } from '../../../shared/train/progress.ts';
import { secondsOf } from '../../../shared/train/reading-time.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { trainCardWords } from '../../../shared/words/train-card-words.ts';
import { byteLines } from './byte-lines.ts';
import { choosePolicy } from './choose-policy.ts';
import type { Options } from './options.ts';
import { playCard } from './play-card.ts';
import { cardLines } from './preview-text.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho train card`: plays the newest card that was offered after a check and not answered yet. The answer is kept before
 * its explanation shows. With `--try CATEGORY` an administrator sees what would be offered; nothing of that is kept.
 */
export async function trainCard({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = trainCardWords[language];
  const training = await terminal.training();
  const progress = await training.read();
  const found = values.try === undefined ? openMoment(progress) : await tried(values.try, progress, terminal, language);
  if (found === undefined) {
    await terminal.write(`${values.try === undefined ? words.none : words.tryNone}\n`);
    return EXIT.maySend;
  }
  const { single, moment } = found;
  await terminal.closeNetwork();
  if (moment === undefined) await terminal.write(`sekisho: ${words.offer(secondsOf(single.card, language))}\n`);
  const answer = await playCard(single.card, language, { write: terminal.write, line: linesOf(terminal) });
  if (answer === undefined) {
    await terminal.write(`\n${words.stopped}\n`);
    return EXIT.maySend;
  }
  const right = gradeCard(single.card, answer) === true;
  if (moment !== undefined) await training.answerMoment({ id: moment.id, right });
  await terminal.write(ending(single, right, language));
  return EXIT.maySend;
}

interface Found {
  readonly single: Single;
  /** Left out where it is only tried. */
  readonly moment?: MomentAnswer;
}

/** The newest offer without an answer whose card is still the one that was offered. */
function openMoment({ moments = [] }: Progress): Found | undefined {
  for (const moment of moments.toReversed()) {
    const single = moment.right === undefined && moment.review !== true ? singleOf(moment) : undefined;
    if (single !== undefined) return { single, moment };
  }
  return undefined;
}

function singleOf({ lesson: id, lessonVersion, card: cardId }: MomentAnswer): Single | undefined {
  const lesson: Lesson | undefined = LESSONS.find((item) => item.id === id && item.version === lessonVersion);
  const card = lesson?.cards.find((item) => item.id === cardId);
  return lesson === undefined || card === undefined ? undefined : { lesson, card };
}

/** The card that would come first after a finding of this category, whatever the limits say. */
async function tried(
  asked: string,
  progress: Progress,
  terminal: Terminal,
  language: Language,
): Promise<Found | undefined> {
  const words = trainCardWords[language];
  const category =
    CATEGORIES.find((known) => known === asked) ?? trouble(words.noCategory(asked, nearest(asked, CATEGORIES)));
  const { policy } = await choosePolicy(undefined, terminal, cliWords[language], language);
  const rule = policy.rules.find(({ when }) => when.categories?.includes(category) === true)?.id ?? 'none';
  const now = new Date();
  const [single] = rankMoments({
    decision: { findings: [{ category, rule, action: 'redact' }] },
    policy,
    progress,
    lessons: LESSONS,
    language,
    now: now.toISOString(),
    local: momentOf(now),
  });
  return single && { single };
}

function linesOf(terminal: Pick<Terminal, 'input'>): () => Promise<string | undefined> {
  const lines = byteLines(terminal.input());
  return async () => {
    const next = await lines.next();
    return next.done === true || next.value === undefined ? undefined : new TextDecoder().decode(next.value);
  };
}

function ending({ lesson, card }: Single, right: boolean, language: Language): string {
  const words = trainCardWords[language];
  const lines = cardLines(card, language).map((line) => `    ${line.replaceAll('\n', '\n    ')}`);
  const whole = words.whole(lesson.title[language], lesson.minutes);
  return `\n${[right ? words.right : words.wrong, '', ...lines, '', whole].join('\n')}\n`;
}
