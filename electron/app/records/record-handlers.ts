import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import type { RECORD_CALLS } from '../../../shared/contract/records.ts';
import { entriesCsv } from '../../../shared/record/entry-csv.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import type { History } from '../history.ts';
import type { Ports } from '../ports.ts';
import { openIncidents } from './incidents.ts';
import { verifyRecords } from './verify.ts';
import { openWrongMarks } from './wrong-marks.ts';

/** The calls of the screens about the record. */
export function recordHandlers(
  ports: Pick<Ports, 'records' | 'clock' | 'files' | 'ids'>,
  history: History,
): Pick<Handlers, keyof typeof RECORD_CALLS> {
  const { records, clock } = ports;
  const incidents = openIncidents(ports, (id) => history.has(id));
  const wrong = openWrongMarks(ports);
  return {
    'wrong.list': () => wrong.list(),
    'wrong.add': (mark) => wrong.add(mark),
    'wrong.remove': (mark) => wrong.remove(mark),
    'incidents.list': () => incidents.list(),
    'incidents.start': (known) => incidents.start(known),
    'incidents.save': (incident) => incidents.save(incident),
    'incidents.remove': ({ id }) => incidents.remove(id),
    'records.verify': () => records.locked(() => verifyRecords(records)),
    'records.copy': async ({ format }) => {
      const [entries, passed] = await Promise.all([history.all(), history.passed()]);
      const name = `sekisho-records-${clock.now().toISOString().slice(0, 10)}.${format}`;
      if (format === 'csv') return { name, content: entriesCsv(entries) };
      return { name, content: `${JSON.stringify({ format: 1, entries, passed }, undefined, 2)}\n` };
    },
    'records.correct': async ({ entry, why }) => {
      if (!(await history.correct(entry, why))) throw new Refusal({ path: 'entry', message: hostWords.unknownEntry });
      return null;
    },
  };
}
