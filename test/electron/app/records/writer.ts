import { nodeRecordFiles } from '../../../../electron/app/records/node-record-files.ts';
import { openRecordLog } from '../../../../electron/app/records/record-log.ts';
import { entryNamed } from './entries.ts';

/** A process that writes: `writer FOLDER NAME COUNT`. Says each id once the record has it. */
export async function main([folder = '', name = '', count = '']: readonly string[]): Promise<void> {
  const files = nodeRecordFiles(folder);
  const log = openRecordLog({ files, clock: { now: () => new Date() }, days: async () => 400 });
  for (let index = 0; index < Number(count); index++) {
    const entry = entryNamed(`${name}-${index}`);
    await log.append([{ entry }]);
    process.stdout.write(`${entry.id}\n`);
  }
}
