import { useEffect, useState } from 'react';
import type { ExportState } from '../../../shared/contract/exports.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { exportsWords } from '../../../shared/words/exports-words.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { call } from '../../bridge/bridge.ts';
import { useWords } from '../../state/words.ts';
import { useLocale } from './locale.ts';

/** What goes where by itself, when last, and what waits: asked again while the page is open. */
export function Receivers({ exports }: { exports: Exports }) {
  const words = useWords(exportsWords);
  const records = useWords(recordsWords);
  const states = useStates(exports);
  return (
    <>
      <p>{words.receives}</p>
      <ul className="receivers">
        {states.map((state) => (
          <Receiver key={state.destination} state={state} exports={exports} />
        ))}
      </ul>
      <p>
        {words.named(exports.person === true, exports.computer === true)} {words.since} {records.companyNever}
      </p>
    </>
  );
}

function Receiver({ state, exports }: { state: ExportState; exports: Exports }) {
  const words = useWords(exportsWords);
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeStyle: 'short' });
  const when = (instant: string) => date.format(new Date(instant));
  const { destination, place, waiting, lost, last, next, trouble } = state;
  const isOpen = destination === 'syslog' && exports.syslog?.protocol !== 'tls';
  const sentences = [
    last === null ? words.never : words.last(when(last)),
    words.waiting(waiting),
    lost > 0 ? words.lost(lost) : '',
    isOpen ? words.unencrypted : '',
  ];
  return (
    <li>
      <strong>{words.title(destination)}</strong> <code>{place}</code>
      <p>{sentences.filter((sentence) => sentence !== '').join(' ')}</p>
      {trouble === null ? null : (
        <p className="receivers__trouble">
          {words.trouble[trouble.kind](trouble.code ?? '')} {next === null ? null : words.next(when(next))}
        </p>
      )}
    </li>
  );
}

const AGAIN_MS = 5_000;

function useStates(exports: Exports): readonly ExportState[] {
  const [states, setStates] = useState<readonly ExportState[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another policy has other receivers
  useEffect(() => {
    const ask = () =>
      void call('exports.read').then((answer) => {
        if (answer.ok) setStates(answer.value);
      });
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => clearInterval(timer);
  }, [exports]);
  return states;
}
