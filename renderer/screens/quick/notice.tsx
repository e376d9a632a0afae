import { useEffect, useState } from 'react';
import type { GuardAct, GuardNotice, NoticeKind } from '../../../shared/contract/guard.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { guardWords } from '../../../shared/words/guard-words.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { CloseIcon } from '../../parts/icons.tsx';
import { Chip, type Tone } from '../../parts/surfaces.tsx';
import { useWords } from '../../state/words.ts';
import { groupCounts } from './group-counts.ts';
import { Keys } from './keys.tsx';

const TONE: Readonly<Record<NoticeKind, Tone>> = {
  mask: 'hold',
  block: 'hold',
  unchecked: 'caution',
  'no-policy': 'caution',
  replaced: 'pass',
  'put-back': 'info',
  marked: 'info',
  changed: 'info',
  failed: 'caution',
};

/** What can be done about a notice, the one with a key first. */
const ACTS: Readonly<Record<NoticeKind, readonly Exclude<GuardAct, 'dismiss' | 'wrong' | 'learn'>[]>> = {
  mask: ['replace', 'open'],
  block: ['open'],
  unchecked: ['open'],
  'no-policy': [],
  replaced: ['undo'],
  'put-back': [],
  marked: ['undo'],
  changed: [],
  failed: [],
};

const act = (wanted: GuardAct) => () => void call('guard.act', { act: wanted });

/** The notice beside a person's work: what was found, by kind and count, and what one key does about it. */
export function Notice() {
  const words = useWords(guardWords);
  const notice = useNotice();
  if (notice === undefined) return null;
  const { title, text } = words.notice[notice.kind];
  return (
    <main className="small notice" data-tone={TONE[notice.kind]} aria-label={words.label}>
      <header className="small__head">
        <h1>{words.label}</h1>
        <IconButton size="s" label={words.dismiss} icon={<CloseIcon size={16} />} onClick={act('dismiss')} />
      </header>
      <div role="status">
        <p className="small__title">{title}</p>
        <Counts counts={notice.counts} />
        <p className="small__text">{text}</p>
      </div>
      <div className="small__actions">
        {ACTS[notice.kind].map((wanted) => (
          <Button key={wanted} size="s" tone={wanted === 'open' ? 'quiet' : 'primary'} onClick={act(wanted)}>
            {words[wanted]}
            {wanted === 'open' ? null : <Keys accelerator={notice.keys[wanted]} />}
          </Button>
        ))}
        {notice.wrong === undefined ? null : (
          <Button size="s" tone="plain" onClick={act('wrong')}>
            {words.wrong[notice.wrong]}
            <Keys accelerator={notice.keys.wrong} />
          </Button>
        )}
        {notice.lesson === undefined ? null : (
          <Button size="s" tone="plain" onClick={act('learn')}>
            {words.learn(notice.lesson.seconds)}
          </Button>
        )}
      </div>
    </main>
  );
}

function Counts({ counts }: Pick<GuardNotice, 'counts'>) {
  const words = useWords(guardWords);
  const groups = useWords(checkWords).group;
  const shown = groupCounts(counts);
  if (shown.length === 0) return null;
  return (
    <ul className="small__counts">
      {shown.map(([group, count]) => (
        <li key={group}>
          <Chip>{words.count(groups[group], count)}</Chip>
        </li>
      ))}
    </ul>
  );
}

/** The notice that shows now, and each that takes its place. */
function useNotice(): GuardNotice | undefined {
  const [notice, setNotice] = useState<GuardNotice>();
  useEffect(() => {
    const stop = listen('guard.notice', setNotice);
    void call('guard.read').then((answer) => {
      if (answer.ok && answer.value.notice !== null) setNotice(answer.value.notice);
    });
    return stop;
  }, []);
  return notice;
}
