import type { Language } from '../../shared/language.ts';
import { troubleSentence } from '../../shared/policy/state-sentences.ts';
import { policyStateWords } from '../../shared/words/policy-state-words.ts';
import { shellWords } from '../../shared/words/shell-words.ts';
import { Button } from '../parts/button.tsx';
import { Banner } from '../parts/surfaces.tsx';
import { useContact } from '../state/contact-store.ts';
import { usePolicy } from '../state/policy-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { useLanguage, useWords } from '../state/words.ts';
import { DutyNotice } from './duty-notice.tsx';

/** What the whole window must know: a lost host, an unreadable policy, trouble at start. */
export function Notices() {
  const words = useWords(shellWords);
  const troubles = useSettings((state) => state.info?.troubles);
  return (
    <div className="stage__notices">
      <ContactNotice />
      <PolicyNotice />
      <PolicyStateNotices />
      {troubles?.map((trouble) => (
        <Banner key={trouble} tone="caution" title={words.troubles[trouble]} />
      ))}
      <DutyNotice />
    </div>
  );
}

function ContactNotice() {
  const words = useWords(shellWords);
  const contact = useContact((state) => state.contact);
  if (contact === 'here') return null;
  const lost = contact === 'lost';
  return (
    <Banner tone="hold" role="alert" title={lost ? words.lostTitle : words.refusedTitle}>
      {lost ? words.lostText : words.refusedText}
    </Banner>
  );
}

/** The company's urgent notice, then what does not count of its policy. */
function PolicyStateNotices() {
  const words = useWords(policyStateWords);
  const language = useLanguage();
  const state = usePolicy((store) => store.state);
  const notice = state?.notice ?? null;
  return (
    <>
      {notice === null ? null : (
        <Banner tone="hold" role="alert" title={notice.message[language]}>
          {words.noticeText(timeText(notice.until, language), notice.signer.name)}
        </Banner>
      )}
      {state?.troubles.map((trouble) => (
        <Banner key={`${trouble.place} ${trouble.path}`} tone="caution" title={troubleSentence(trouble, language)} />
      ))}
    </>
  );
}

function timeText(instant: string, language: Language): string {
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

function PolicyNotice() {
  const words = useWords(shellWords);
  const language = useLanguage();
  const problem = usePolicy((state) => state.problem);
  const load = usePolicy((state) => state.load);
  const contact = useContact((state) => state.contact);
  if (problem === undefined || contact !== 'here') return null;
  const retry = <Button onClick={() => void load()}>{words.retry}</Button>;
  return (
    <Banner tone="hold" role="alert" title={words.policyTitle} actions={retry}>
      {problem.message[language]} {words.policyText}
    </Banner>
  );
}
