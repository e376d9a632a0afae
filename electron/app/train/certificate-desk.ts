import { join } from 'node:path';
import type { CertificateView, VerifyView } from '../../../shared/contract/assign.ts';
import { Refusal } from '../../../shared/contract/dispatch.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import type { Bilingual } from '../../../shared/language.ts';
import { localDayIn } from '../../../shared/train/assign/day.ts';
import type { Certificate } from '../../../shared/train/certificate.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import type { Attempt } from '../../../shared/train/progress.ts';
import { assignWords } from '../../../shared/words/assign-words.ts';
import { hostWords } from '../../../shared/words/host-words.ts';
import { SHARED } from '../node-files.ts';
import { CERTIFICATE_FOLDER, checkCertificate, keepCertificate, newCertificate } from './certificates.ts';
import { keepPerson } from './learner-identity.ts';
import type { Office } from './office.ts';
import type { OfficeParts } from './office-parts.ts';
import { resultKey } from './result-key.ts';
import { signedTexts } from './signed-texts.ts';

/** A person's certificates. */
export interface CertificateDesk {
  list(): Promise<readonly CertificateView[]>;
  /** The certificate of the best pass of a lesson; the same one when it is asked for again. */
  issue(lesson: string): Promise<CertificateView>;
  verify(text: string): Promise<VerifyView>;
}

export function openCertificateDesk(parts: OfficeParts, office: Office): CertificateDesk {
  const own = join(parts.folder, CERTIFICATE_FOLDER);
  const list = async () => {
    const keys = await parts.keys();
    const target = (await parts.company())?.results?.folder;
    const shared = target === undefined ? [] : [join(target, CERTIFICATE_FOLDER)];
    const { person } = await parts.identity();
    return newestFirst(await certificatesIn([own, ...shared], keys, person));
  };
  return {
    list,
    async issue(id) {
      const lesson = (await parts.lessons()).find((item) => item.id === id) ?? refuse(hostWords.unknownLesson);
      const attempt = bestPass(lesson, (await parts.progress()).attempts) ?? refuse(assignWords.notPassed);
      const known = (await list()).find(({ certificate }) => certificate.id === attempt.id);
      if (known !== undefined) return known;
      return issueFor(lesson, attempt, parts, office);
    },
    async verify(text) {
      const view = viewOf(text, await parts.keys());
      return 'why' in view ? { good: false, why: view.why } : { good: true, view };
    },
  };
}

async function issueFor(lesson: Lesson, attempt: Passed, parts: OfficeParts, office: Office): Promise<CertificateView> {
  const { name, person } = await office.learner();
  if (name === '') refuse(assignWords.noName);
  await keepPerson(parts.folder, person);
  const key = await resultKey(parts.folder, name);
  const policy = await parts.company();
  const facts: Certificate = {
    format: 1,
    id: attempt.id,
    person,
    name,
    lesson: lesson.id,
    lessonVersion: attempt.lessonVersion,
    title: { ja: lesson.title.ja, en: lesson.title.en },
    score: attempt.finished.score,
    passMark: lesson.passMark,
    at: attempt.finished.at,
    day: localDayIn(attempt.finished.at, parts.timeZone()),
    minutes: Math.round(attempt.answers.reduce((sum, { seconds = 0 }) => sum + seconds, 0) / 60),
    issuer: policy?.issuer ?? '',
    key: key.public,
  };
  const file = newCertificate(facts, key, parts.clock.now());
  await keepCertificate(join(parts.folder, CERTIFICATE_FOLDER), facts.id, file);
  // The trainer's app adds the company's signature there; without the folder the certificate stands by itself.
  const target = policy?.results?.folder;
  if (target !== undefined) {
    await keepCertificate(join(target, CERTIFICATE_FOLDER), facts.id, file, SHARED).catch(() => undefined);
  }
  return { certificate: facts, company: null, file: JSON.stringify(file) };
}

type Passed = Attempt & { readonly finished: NonNullable<Attempt['finished']> };

/** The best pass of the lesson as it is now; of equal ones the first. */
function bestPass(lesson: Lesson, attempts: readonly Attempt[]): Passed | undefined {
  const passed = attempts.filter(
    (item): item is Passed =>
      item.lesson === lesson.id && item.lessonVersion === lesson.version && item.finished?.passed === true,
  );
  return passed.toSorted((a, b) => b.finished.score - a.finished.score)[0];
}

/** The person's certificates in these folders; of two copies the one the company signed. */
async function certificatesIn(
  folders: readonly string[],
  keys: readonly PublicKey[],
  person: string,
): Promise<readonly CertificateView[]> {
  const byId = new Map<string, CertificateView>();
  for (const folder of folders) {
    const take = (text: string) => {
      const view = viewOf(text, keys);
      if ('why' in view || view.certificate.person !== person) return;
      const known = byId.get(view.certificate.id);
      if (known === undefined || (known.company === null && isSame(known, view))) byId.set(view.certificate.id, view);
    };
    // A share that is away hides its copies for now; one's own are still there.
    await signedTexts(folder, (read) => ('text' in read ? take(read.text) : undefined)).catch(() => undefined);
  }
  return [...byId.values()];
}

/** Whether both are the same certificate of the same key, so that a stranger's copy cannot take its place. */
function isSame(one: CertificateView, other: CertificateView): boolean {
  return JSON.stringify(one.certificate) === JSON.stringify(other.certificate);
}

function viewOf(text: string, keys: readonly PublicKey[]): CertificateView | { readonly why: Bilingual } {
  const checked = checkCertificate(text, keys);
  if (!checked.ok) return { why: checked.problem.message };
  const { certificate, company } = checked.value;
  const signed = company === undefined ? null : { name: company.signer.name, at: company.at };
  return { certificate, company: signed, file: text.trim() };
}

function newestFirst(views: readonly CertificateView[]): readonly CertificateView[] {
  return views.toSorted((a, b) => (a.certificate.at < b.certificate.at ? 1 : -1));
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
