import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import type { RECORD_CALLS } from '../../../shared/contract/records.ts';
import { entriesCsv } from '../../../shared/record/entry-csv.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import { mayMark } from '../../../shared/wrong/may-mark.ts';
import type { History } from '../history.ts';
import type { Ports } from '../ports.ts';
import { openIncidents } from './incidents.ts';
import { verifyRecords } from './verify.ts';
import { openWrongMarks } from './wrong-marks.ts';

/** The calls of the screens about the record. */
export function recordHandlers(
  ports: Pick<Ports, 'records' | 'clock' | 'files' | 'ids'>,
  history: History,
  policy: () => Promise<Pick<PolicyReply, 'policy'>>,
): Pick<Handlers, keyof typeof RECORD_CALLS> {
  const { records, clock } = ports;
  const incidents = openIncidents(ports, (id) => history.has(id));
  const wrong = openWrongMarks(ports);
  return {
    'wrong.list': () => wrong.list(),
    'wrong.add': async (mark) => {
      const { category, band } = mark.features;
      if (mayMark((await policy()).policy.wrong, category, band)) return wrong.add(mark);
      throw new Refusal({ path: '', message: hostWords.wrongForbidden });
    },
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
