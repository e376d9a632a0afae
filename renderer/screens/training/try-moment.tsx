import { useState } from 'react';
import { CATEGORIES, type Category } from '../../../shared/detect/category.ts';
import { momentOf } from '../../../shared/policy/circumstances.ts';
import { holds } from '../../../shared/policy/decide.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { rankMoments, type Single } from '../../../shared/train/moment.ts';
import { momentLimits } from '../../../shared/train/moment-limits.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { secondsOf } from '../../../shared/train/reading-time.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { guardWords } from '../../../shared/words/guard-words.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { trainCardWords } from '../../../shared/words/train-card-words.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/fields.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { SingleCard } from './single-card.tsx';

/** Where an admin tries which card people would get after a finding. Nothing of it is kept, and no limit counts. */
export function TryMoment({ progress }: { progress: Progress }) {
  const words = useWords(momentWords);
  const named = useWords(findingWords);
  const [category, setCategory] = useState<Category>('person');
  const [tried, setTried] = useState<Tried>();
  const rank = useRank(progress);
  const limits = momentLimits(usePolicy((state) => state.policy) ?? {});
  return (
    <details className="try-moment lesson">
      <summary>{words.tryTitle}</summary>
      <p>{words.tryText}</p>
      <p className="card-how">{words.limits(limits.perDay, limits.perWeek)}</p>
      <Select
        label={words.tryCategory}
        value={category}
        options={CATEGORIES.map((value) => ({ value, label: named.category[value] }))}
        onChange={setCategory}
      />
      <div>
        <Button onClick={() => setTried(rank(category))}>{words.tryShow}</Button>
      </div>
      {tried !== undefined && tried.single === undefined ? <p role="status">{words.tryNone}</p> : null}
      {tried?.single === undefined ? null : <Places single={tried.single} isHeld={tried.isHeld} />}
      {tried?.single === undefined ? null : (
        <SingleCard
          key={`${tried.single.lesson.id}/${tried.single.card.id}`}
          {...tried.single}
          next={words.done}
          onAnswer={async () => undefined}
          onNext={() => setTried(undefined)}
        />
      )}
    </details>
  );
}

interface Tried {
  readonly single: Single | undefined;
  /** The policy holds such a finding, and does not only caution. */
  readonly isHeld: boolean;
}

/** The line that leads to the card, in each place where checks are made. */
function Places({ single: { card }, isHeld }: { readonly single: Single; readonly isHeld: boolean }) {
  const words = useWords(momentWords);
  const guard = useWords(guardWords);
  const terminal = useWords(trainCardWords);
  const seconds = secondsOf(card, useLanguage());
  return (
    <dl className="try-moment__places" aria-label={words.where}>
      <dt>{words.places.page}</dt>
      <dd>
        {words.title} {words.seconds(seconds)}
      </dd>
      <dt>{words.places.guard}</dt>
      <dd>{isHeld ? guard.learn(seconds) : words.notHeld}</dd>
      <dt>{words.places.terminal}</dt>
      <dd>
        <code>sekisho: {terminal.offer(seconds)}</code>
      </dd>
    </dl>
  );
}

/** The card that would come first after a finding of this category. */
function useRank(progress: Progress): (category: Category) => Tried {
  const policy = usePolicy((state) => state.policy);
  const language = useLanguage();
  return (category) => {
    const now = new Date();
    const rules = policy?.rules ?? [];
    const rule = rules.find(({ when }) => when.categories?.includes(category) === true);
    const action = rule?.action ?? 'warn';
    const about = {
      policy: { rules },
      progress,
      lessons: LESSONS,
      language,
      now: now.toISOString(),
      local: momentOf(now),
    };
    const findings = [{ category, rule: rule?.id ?? 'none', action: 'redact' as const }];
    return { single: rankMoments({ ...about, decision: { findings } })[0], isHeld: holds(action) };
  };
}
