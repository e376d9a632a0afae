import { useEffect, useState } from 'react';
import { CATEGORIES } from '../../../../shared/detect/category.ts';
import type { RateRatio } from '../../../../shared/train/effect/rate-ratio.ts';
import { WINDOW_DAYS } from '../../../../shared/train/effect/window.ts';
import { ANY_TOPIC, type TopicEffect } from '../../../../shared/train/trainer/measured-effect.ts';
import { effectWords } from '../../../../shared/words/effect-words.ts';
import { findingWords } from '../../../../shared/words/finding-words.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Select } from '../../../parts/fields.tsx';
import { Card } from '../../../parts/surfaces.tsx';
import { useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';
import { EffectChart, type NamedEffect } from './effect-chart.tsx';
import { GroupSelect } from './group-select.tsx';
import { useTitles } from './people-card.tsx';
import { useTrainer } from './trainer-store.ts';

/** Do people who took a lesson trigger rules less afterwards? Counts and intervals, never a name. */
export function EffectCard() {
  const words = useWords(effectWords);
  const { view } = useTrainer();
  const titles = useTitles();
  const lessons = view?.roster.lessons ?? [];
  const [lesson, setLesson] = useState(lessons[0] ?? '');
  const [group, setGroup] = useState('');
  const effects = useEffects(lesson, group);
  const shown = effects.flatMap(({ topic, effect }) => (effect === undefined ? [] : [{ topic, effect }]));
  const name = useTopicNames();
  const named = shown.map((item) => ({ ...item, name: name(item.topic) }));
  return (
    <Card title={words.effectTitle} lead={words.effectLead(WINDOW_DAYS, view?.smallestGroup ?? 0)}>
      <div className="filters">
        <Select
          label={useWords(trainerWords).lesson}
          value={lesson}
          options={lessons.map((value, index) => ({ value, label: titles[index] ?? value }))}
          onChange={setLesson}
        />
        <GroupSelect value={group} onChange={setGroup} />
      </div>
      {named.length === 0 ? <p>{words.effectNone}</p> : <EffectChart effects={named} />}
      {named.length === 0 ? null : <EffectTable effects={named} />}
      <p className="effect__caveat">{words.effectCaveat}</p>
    </Card>
  );
}

function useEffects(lesson: string, group: string): readonly TopicEffect[] {
  const [effects, setEffects] = useState<readonly TopicEffect[]>([]);
  useEffect(() => {
    let isOld = false;
    if (lesson !== '') {
      void call('trainer.effect', { lesson, group }).then((answer) => {
        if (!isOld) setEffects(answer.ok ? answer.value : []);
      });
    }
    return () => {
      isOld = true;
    };
  }, [lesson, group]);
  return effects;
}

function useTopicNames(): (topic: string) => string {
  const words = useWords(effectWords);
  const found = useWords(findingWords);
  return (topic) => {
    if (topic === ANY_TOPIC) return words.topicHeld;
    const category = CATEGORIES.find((item) => item === topic);
    return category === undefined ? words.topicRule(topic.replace(/^rule\//u, '')) : found.category[category];
  };
}

function EffectTable({ effects }: { effects: readonly NamedEffect[] }) {
  const words = useWords(effectWords);
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const rate = ({ events, occasions }: RateRatio['before']) =>
    words.rate(number.format(events), number.format(occasions), share.format(events / occasions));
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{words.topic}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.ratio}</th>
          <th scope="col">{words.interval}</th>
          <th scope="col">{words.effectPeople}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map(({ topic, name, effect }) => (
          <tr key={topic}>
            <th scope="row">{name}</th>
            <td>{rate(effect.before)}</td>
            <td>{rate(effect.after)}</td>
            <td>
              {number.format(effect.ratio)} {effect.high < 1 ? words.less : effect.low > 1 ? words.more : words.unclear}
            </td>
            <td>
              {number.format(effect.low)} – {number.format(effect.high)}
            </td>
            <td>{number.format(effect.people)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
