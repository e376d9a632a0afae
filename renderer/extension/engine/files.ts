import type { FileContext } from '../../../shared/files/check-file.ts';
import type { FileReading, Part } from '../../../shared/files/document.ts';
import { LIMITS, readFile } from '../../../shared/files/read-file.ts';
import { canRewrite, type DecideText, rewriteFile } from '../../../shared/files/rewrite/rewrite-file.ts';
import { holds, isMasked } from '../../../shared/policy/decide.ts';
import { type EngineContext, type EngineDoor, engineHere } from './engine-door.ts';
import { offerFiles, type RedactedFile, type SeenFile } from './files-door.ts';

// Put into a frame's isolated world by the background when a file is first met there; the engine is there before.

/** A person waits in front of the chat; what takes longer counts as "could not be checked". */
const PATIENCE_MS = 20_000;

/** Work without a break: two frames of the screen. */
const STRETCH_MS = 32;

function timed(context: EngineContext): FileContext & { readonly isOver: () => boolean } {
  const end = performance.now() + PATIENCE_MS;
  let rested = performance.now();
  // The page must go on living while a long file is read on its thread.
  const pause = async () => {
    if (performance.now() - rested < STRETCH_MS) return;
    await new Promise<void>((resume) => setTimeout(resume));
    rested = performance.now();
  };
  return { ...context, pause, isOver: () => performance.now() > end };
}

function engine(): EngineDoor {
  const door = engineHere();
  if (door === undefined) throw new Error('no engine');
  return door;
}

/** The name travels with the file, so it is a text like the others. */
const nameOf = (file: File): Part => ({ place: 'file-name', within: [], hidden: false, text: file.name });

async function reading(file: File, isOver: () => boolean): Promise<FileReading> {
  if (file.size > LIMITS.bytes) return { ok: false, trouble: 'too-large' };
  const read = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), { isOver });
  return read.ok ? { ...read, parts: [nameOf(file), ...read.parts] } : read;
}

async function look(file: File, context: EngineContext): Promise<SeenFile> {
  const whole = timed(context);
  const check = await engine().checkFile(await reading(file, whole.isOver), whole);
  return { check, canCopy: check.kind !== undefined && check.isWhole && canRewrite(check.kind) };
}

const decideIn =
  (context: FileContext): DecideText =>
  async (_text, part) =>
    (await engine().decidePart(part, context)).findings.filter(isMasked);

async function copy(file: File, context: EngineContext): Promise<RedactedFile | undefined> {
  const whole = timed(context);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const made = await rewriteFile(file.name, bytes, decideIn(whole), whole);
  if (!made.ok) return undefined;
  const { redaction, result } = engine().judge(file.name, { ...context, known: made.key });
  const name = holds(result.action) ? result.redacted : file.name;
  const { type, lastModified } = file;
  const key = { format: 1, entries: [...made.key.entries, ...redaction.key.entries] } as const;
  return { file: new File([new Uint8Array(made.bytes)], name, { type, lastModified }), key };
}

offerFiles({ look, copy });
