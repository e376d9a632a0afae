import type { EngineProcess, SpawnEngine, Timer } from './ports.ts';
import { type Ask, type Checked, parseAnswer } from './screened.ts';

/** A check that takes longer than this counts as "could not be checked", in milliseconds. */
const PATIENCE = 10_000;

/** The engine's process is ended when it had nothing to do for so long: its dictionaries take memory. */
const REST = 120_000;

export interface EngineLine {
  /** `undefined` when the process ended, was silent for too long, or said something that is no answer. */
  ask(question: Omit<Ask, 'id'>): Promise<Checked | undefined>;
  stop(): void;
}

/** The line to the engine's process: started for the first ask, ended when it fails or rests. One ask at a time. */
export function createEngineLine(spawn: SpawnEngine, timer: Timer): EngineLine {
  let process: EngineProcess | undefined;
  let asked = 0;
  let settle: ((checked: Checked | undefined) => void) | undefined;
  let cancel = (): void => undefined;

  function end(): void {
    process?.kill();
    process = undefined;
    finish(undefined);
  }

  function finish(checked: Checked | undefined): void {
    cancel();
    const done = settle;
    settle = undefined;
    if (process !== undefined) cancel = timer.after(REST, end);
    done?.(checked);
  }

  function started(): EngineProcess {
    const born: EngineProcess = spawn(
      (message) => {
        if (born !== process) return;
        const answer = parseAnswer(message);
        if (!answer.ok) end();
        else if (answer.value.id === asked) finish(answer.value.checked);
      },
      () => {
        if (born === process) end();
      },
    );
    return born;
  }

  return {
    ask: (question) =>
      new Promise((resolve) => {
        cancel();
        settle = resolve;
        asked++;
        cancel = timer.after(PATIENCE, end);
        try {
          process ??= started();
          process.post({ id: asked, ...question });
        } catch {
          // No process, or one that is just ending: there is no answer, which is what `end` says.
          end();
        }
      }),
    stop: end,
  };
}
