import { checkFile, decidePart, type FileContext } from '../../../../shared/files/check-file.ts';
import type { FileReading } from '../../../../shared/files/document.ts';
import { readFile } from '../../../../shared/files/read-file.ts';
import { canRewrite, rewriteFile } from '../../../../shared/files/rewrite/rewrite-file.ts';
import { momentOf } from '../../../../shared/policy/circumstances.ts';
import { isMasked } from '../../../../shared/policy/decide.ts';
import type { EngineContext } from '../engine/protocol.ts';
import type { FileAsk, FileTell } from './protocol.ts';

/** A file that takes longer than this is one that could not be checked. */
const PATIENCE_MS = 60_000;

/** Work without a break; a file may have thousands of small parts, and a break costs more than most of them. */
const STRETCH_MS = 100;

export interface FileSessionTools {
  readonly post: (tell: FileTell) => void;
  /** Loads what a text is read with. */
  readonly load?: NonNullable<FileContext['load']>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly clock: () => Date;
  /** Resolves when waiting messages have had their turn. */
  readonly pause: () => Promise<void>;
}

/** The life of one file inside the worker: read once, checked again for every new context. */
export function createFileSession({
  post,
  load,
  now,
  clock,
  pause,
}: FileSessionTools): (ask: FileAsk) => Promise<void> {
  let file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  let reading: Promise<FileReading> | undefined;
  let context: EngineContext | undefined;
  let revision = 0;

  function contextOf({ groups, ...known }: EngineContext, isStale: () => boolean = () => false): FileContext {
    const end = now() + PATIENCE_MS;
    let [told, done] = [now(), 0];
    const breathe = async () => {
      if (now() - told < STRETCH_MS) return;
      post({ kind: 'progress', share: done });
      await pause();
      told = now();
    };
    const progress = (share: number) => {
      done = share;
    };
    const at = { groups, now: momentOf(clock()) };
    return { ...known, ...(load && { load }), at, pause: breathe, progress, isOver: () => isStale() || now() > end };
  }

  async function check(): Promise<void> {
    const at = ++revision;
    const read = await reading;
    if (read === undefined || context === undefined || at !== revision) return;
    const checked = await checkFile(
      read,
      contextOf(context, () => at !== revision),
    );
    if (at !== revision) return;
    const canCopy = checked.kind !== undefined && checked.parts.length > 0 && canRewrite(checked.kind);
    post({ kind: 'checked', check: checked, canCopy });
  }

  async function copy(): Promise<void> {
    if (file === undefined || context === undefined) return;
    const { isOver = () => false, ...rest } = contextOf(context);
    const rewritten = await rewriteFile(
      file.name,
      file.bytes,
      async (_text, part) => (await decidePart(part, { ...rest, isOver })).findings.filter(isMasked),
      {
        isOver,
      },
    );
    post({ kind: 'copied', rewritten });
  }

  function open({ name, bytes }: Extract<FileAsk, { kind: 'open' }>): void {
    const end = now() + PATIENCE_MS;
    file = bytes === undefined ? undefined : { name, bytes };
    reading =
      bytes === undefined
        ? Promise.resolve({ ok: false, trouble: 'too-large' })
        : readFile(name, bytes, { isOver: () => now() > end });
  }

  return async (ask) => {
    if (ask.kind === 'copy') return copy();
    context = ask.context;
    if (ask.kind === 'open') open(ask);
    return check();
  };
}
