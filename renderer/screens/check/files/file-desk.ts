import type { FileCheck } from '../../../../shared/files/check-file.ts';
import { kindOf } from '../../../../shared/files/kind-of.ts';
import { LIMITS } from '../../../../shared/files/read-file.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import type { Outcome } from '../../../../shared/record/entry.ts';
import { useMoment } from '../../../state/moment-store.ts';
import { usePolicy } from '../../../state/policy-store.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { useWrong } from '../../../state/wrong-store.ts';
import { useCheck } from '../check-store.ts';
import type { EngineContext } from '../engine/protocol.ts';
import { askToOpen, markFinding } from '../mark-wrong.ts';
import { siteInForce } from '../site-in-force.ts';
import { recordFile } from './file-entry.ts';
import { freshFile, setFile, useFile } from './file-store.ts';
import type { FileTell } from './protocol.ts';
import { createFileReader } from './reader.ts';
import { neighbourSpot, rowsOf } from './rows.ts';
import { saveCopy } from './save-copy.ts';
import { spawnFileWorker } from './spawn.ts';

const reader = createFileReader({
  spawn: spawnFileWorker,
  heard,
  lost() {
    setFile({ status: 'lost', share: undefined, isCopying: false });
    void recordFile('unchecked');
  },
});

/** Kinds that are a text from end to end: what the editor shows is everything there is. */
const IN_EDITOR = new Set(['text', 'markdown', 'csv', 'json', 'source']);

/** Beyond this, editing is slow; the file is looked at part by part instead. */
const LARGEST_IN_EDITOR = 5_000_000;

/** Whether a file is read as a plain text into the editor. A text that is too long for it is not. */
export async function belongsInEditor(file: File): Promise<boolean> {
  if (file.size > LARGEST_IN_EDITOR) return false;
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  // No text has these bytes, so the editor could only refuse it.
  return IN_EDITOR.has(kindOf(file.name, start)) && !isBinary(start);
}

/** UTF-16 with its mark has zeros too, and is a text. */
function isBinary(start: Uint8Array): boolean {
  const isMarked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return !isMarked && start.includes(0);
}

let current: File | undefined;

/** Takes a file apart. It never leaves the machine: a worker of this page reads it. */
export async function openFile(file: File): Promise<void> {
  current = file;
  reader.stop();
  useFile.setState({ file: freshFile(file.name) });
  const bytes = file.size > LIMITS.bytes ? undefined : await bytesOf(file);
  const context = contextNow();
  // Meanwhile another file may have come, or this one may have been closed.
  if (current === file && context !== undefined) reader.open(file.name, bytes, context);
}

/** A file that went away under the page reads as one that is broken. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

export function closeFile(): void {
  current = undefined;
  reader.stop();
  useFile.setState({ file: undefined });
}

/** Destination and policy as they are now; `undefined` while there is no policy to check by. */
function contextNow(): EngineContext | undefined {
  const { policy, source, groups } = usePolicy.getState();
  if (policy === undefined || source === undefined) return undefined;
  const { site: chosen, session: known } = useCheck.getState();
  const { wrong } = useWrong.getState();
  const site = siteInForce(policy, chosen, useSettings.getState().settings.site);
  return { policy, source, groups, site, known, wrong };
}

/** Checks the open file for the destination in force. */
export function checkAgain(): void {
  isSameCheck = false;
  const context = contextNow();
  if (current === undefined || context === undefined) return;
  if (!reader.isBusy()) return void openFile(current);
  setFile({ status: 'reading', share: undefined });
  reader.setContext(context);
}

/** The open file is looked at again because something was marked as wrong, or a mark was taken back. */
let isSameCheck = false;

/** Follows the marks. It is the same check for the person, so it is recorded once. */
export function followMarks(): void {
  const { file } = useFile.getState();
  checkAgain();
  isSameCheck = file?.status === 'checked';
}

/** Marks the open finding as wrong. */
export async function markWrongInFile(): Promise<void> {
  const { file } = useFile.getState();
  const row = file?.rows[file.row];
  const found = file?.item === undefined ? undefined : row?.items[file.item];
  if (file?.status !== 'checked' || row === undefined || found?.kind !== 'found') return askToOpen();
  await markFinding(found.finding, row.part.text);
}

function heard(tell: FileTell): void {
  if (tell.kind === 'progress') setFile({ share: tell.share });
  else if (tell.kind === 'checked') show(tell.check, tell.canCopy);
  else {
    setFile({ isCopying: false });
    void saveCopy(tell.rewritten);
  }
}

function show(check: FileCheck, canCopy: boolean): void {
  const rows = rowsOf(check);
  const first = Math.max(
    0,
    rows.findIndex(({ items }) => items.length > 0),
  );
  const row = isSameCheck ? (useFile.getState().file?.row ?? first) : first;
  setFile({ status: 'checked', share: undefined, check, rows, canCopy, row, item: undefined });
  if (!isSameCheck) void explain(check);
  isSameCheck = false;
}

/** Offers a card about what was found, and records the check with it. */
async function explain(check: FileCheck): Promise<void> {
  const findings = check.parts.flatMap(({ result }) => result.findings);
  const { offer } = useMoment.getState();
  // A card that cannot be loaded takes nothing from the record.
  const lesson = await offer({ action: check.action, findings }).catch(() => undefined);
  await recordFile(outcomeOf(check), check, lesson);
}

function outcomeOf({ isWhole, action }: FileCheck): Outcome {
  if (!isWhole) return 'unchecked';
  return holds(action) ? 'held' : 'checked';
}

/** Has the worker make a redacted copy, which is then saved. */
export function makeCopy(): void {
  const { file } = useFile.getState();
  if (file?.status !== 'checked' || file.isCopying) return;
  setFile({ isCopying: true });
  reader.copy();
}

export function openRow(row: number): void {
  setFile({ row, item: undefined });
}

export function openItem(item: number | undefined): void {
  setFile({ item });
}

/** Opens the next or previous finding, in whatever part it is. */
export function stepInFile(direction: 1 | -1): void {
  const { file } = useFile.getState();
  if (file === undefined) return;
  const from = { row: file.row, item: file.item ?? (direction === 1 ? -1 : 0) };
  setFile(neighbourSpot(file.rows, from, direction) ?? {});
}
