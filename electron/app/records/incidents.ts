import { list, type Of, type Parsed, refused } from '../../../shared/contract/shape.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import { incidentShape, type newIncidentShape } from '../../../shared/incident/incident-shape.ts';
import { inTurn } from '../in-turn.ts';
import type { Ports } from '../ports.ts';

export const INCIDENTS_FILE = 'incidents.json';

/** More than anybody has; a file with more is not ours. */
const MOST = 1_000;

const incidentsShape = list(incidentShape, MOST);

/** What a person works through after something went out. Survives the app: one file, newest first. */
export interface Incidents {
  list(): Promise<readonly Incident[]>;
  /** An entry that is not in the record is left out. */
  start(known: Of<typeof newIncidentShape>): Promise<readonly Incident[]>;
  /** Takes what changed over into the incident with this id; an unknown one changes nothing. */
  save(incident: Incident): Promise<readonly Incident[]>;
  remove(id: string): Promise<readonly Incident[]>;
}

export function openIncidents(
  { files, clock, ids }: Pick<Ports, 'files' | 'clock' | 'ids'>,
  isEntry: (id: string) => Promise<boolean>,
): Incidents {
  const turn = inTurn();

  /** A file that cannot be read is renamed, so that nothing in it is lost. */
  async function read(): Promise<readonly Incident[]> {
    const content = await files.read(INCIDENTS_FILE);
    if (content === undefined) return [];
    const parsed = parse(content);
    if (parsed.ok) return parsed.value;
    await files.setAside(INCIDENTS_FILE);
    return [];
  }

  const change = (work: (before: readonly Incident[]) => readonly Incident[]) =>
    turn(async () => {
      const after = work(await read()).slice(0, MOST);
      await files.replace(INCIDENTS_FILE, `${JSON.stringify(after)}\n`);
      return after;
    });

  return {
    list: () => turn(read),
    async start({ entry, ...known }) {
      const about = entry !== undefined && (await isEntry(entry)) ? { entry } : {};
      const begun = { ...known, ...about, id: ids.next(), startedAt: clock.now().toISOString(), done: {} };
      return change((before) => [begun, ...before]);
    },
    save: (changed) =>
      change((before) => before.map((one) => (one.id === changed.id ? withChange(one, changed) : one))),
    remove: (id) => change((before) => before.filter((one) => one.id !== id)),
  };
}

/** What an incident is about and when it began stays. */
function withChange(
  { id, startedAt, entry }: Incident,
  { site, categories, persons, secrets, done, closedAt }: Incident,
): Incident {
  const about = entry === undefined ? {} : { entry };
  const closed = closedAt === undefined ? {} : { closedAt };
  return { id, startedAt, ...about, site, categories, persons, secrets, done, ...closed };
}

function parse(content: string): Parsed<readonly Incident[]> {
  try {
    return incidentsShape(JSON.parse(content));
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
}
