import type { ASSIGN_CALLS } from '../../../shared/contract/assign.ts';
import { type Handlers, Refusal } from '../../../shared/contract/dispatch.ts';
import type { TRAINER_CALLS } from '../../../shared/contract/trainer.ts';
import type { Period, TrainingFacts } from '../../../shared/evidence/facts.ts';
import type { Bilingual } from '../../../shared/language.ts';
import { assignWords } from '../../../shared/words/assign-words.ts';
import { trainerFileWords } from '../../../shared/words/trainer-file-words.ts';
import type { CertificateDesk } from './certificate-desk.ts';
import type { Office } from './office.ts';
import type { TrainerDesk } from './trainer-desk.ts';

/** What the calls about assigned training and its administration reach. */
export interface TrainDoor {
  readonly office: Office;
  readonly certificates: CertificateDesk;
  readonly trainer: TrainerDesk;
  /** Where training stood in a period, for the evidence report. */
  readonly coverage: (period: Period) => Promise<TrainingFacts>;
  /** Tells the screens how far the reading of results is. */
  readonly tellLoading: (done: number, all: number) => void;
}

type TrainCalls = keyof typeof ASSIGN_CALLS | keyof typeof TRAINER_CALLS;

/** Answers to the calls about assignments, certificates and the trainer's desk. */
export function trainHandlers(door: TrainDoor | undefined): Pick<Handlers, TrainCalls> {
  return { ...assignHandlers(door), ...trainerHandlers(door) };
}

function assignHandlers(door: TrainDoor | undefined): Pick<Handlers, keyof typeof ASSIGN_CALLS> {
  const here = () => door ?? refuse(assignWords.noOffice);
  return {
    'assign.read': async () => {
      const view = await here().office.read();
      // Windows of 30 days close with time alone, so the trainer hears from a machine once in each run of the app.
      if (view.folder !== '' && view.sentAt === '') void here().office.send();
      return view;
    },
    'assign.person': async (input) => {
      const view = await here().office.person(input);
      await here().office.send();
      return view;
    },
    'assign.reminded': async ({ keys }) => {
      await here().office.reminded(keys);
      return null;
    },
    'assign.sent': () => here().office.sent(),
    'certificate.list': () => here().certificates.list(),
    'certificate.issue': ({ lesson }) => here().certificates.issue(lesson),
    'certificate.verify': ({ text }) => here().certificates.verify(text),
  };
}

function trainerHandlers(door: TrainDoor | undefined): Pick<Handlers, keyof typeof TRAINER_CALLS> {
  const here = () => door ?? refuse(trainerFileWords.noTrainer);
  return {
    'trainer.setup': () => here().trainer.setup(),
    'trainer.change': (setup) => here().trainer.change(setup),
    'trainer.load': () => here().trainer.load(here().tellLoading),
    'trainer.import': ({ files }) => here().trainer.keep(files),
    'trainer.accept': async ({ file }) => {
      await here().trainer.accept(file);
      return null;
    },
    'trainer.effect': ({ lesson, group }) => here().trainer.effect(lesson, group),
    'trainer.hardest': ({ group }) => here().trainer.hardest(group),
    'trainer.countersign': () => here().trainer.countersign(),
  };
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
