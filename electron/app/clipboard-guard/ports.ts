import type { Parsed } from '../../../shared/contract/shape.ts';
import type { PolicyInForce } from '../installed-policy.ts';

/** The system's clipboard, as the guard needs it. Every method rejects when another program holds it at the moment. */
export interface ClipboardWatch {
  /** Its owner asked that nobody looks: a password manager, as a rule. Asked before the text is read. */
  marked(): Promise<boolean>;
  /** It holds a list of files; the text beside it is only their names. */
  files(): Promise<boolean>;
  /** Its plain text, or '' when there is none. */
  text(): Promise<string>;
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

export interface Timer {
  /** Runs once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void;
}

/** Whether somebody can be at the keyboard: a locked or sleeping computer is watched by nobody. */
export interface LockState {
  locked(): boolean;
  /** Hears every change. */
  listen(changed: () => void): void;
}

/** Key combinations that work in every program. */
export interface KeyGrab {
  /** `false` when another program holds the keys. */
  take(accelerator: string, pressed: () => void): boolean;
  release(accelerator: string): void;
}

/** The place where a person sees the notice: shows one at a time, beside the work and without taking the keyboard. */
export interface NoticeBoard<N> {
  show(notice: N): void;
  hide(): void;
}

/** The process that holds the engine, apart from the one that draws windows and hears keys. */
export interface EngineProcess {
  post(ask: unknown): void;
  kill(): void;
}

/** Starts one. `answered` gets whatever it says; `gone` is called when it ends by itself. */
export type SpawnEngine = (answered: (message: unknown) => void, gone: () => void) => EngineProcess;

export type ReadPolicy = () => Promise<Parsed<PolicyInForce>>;
