import type { CertificateView } from '../../../../shared/contract/assign.ts';
import type { Certificate } from '../../../../shared/train/certificate.ts';
import { certificateWords } from '../../../../shared/words/certificate-words.ts';
import { Button } from '../../../parts/button.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { noonOf } from '../../history/days.ts';
import { useLocale } from '../../history/locale.ts';
import { percent } from '../figures.ts';

interface CertificateSheetProps {
  readonly view: CertificateView;
  readonly onClose: () => void;
}

/** A certificate as the A4 sheet that is printed; everything around it stays on the screen. */
export function CertificateSheet({ view, onClose }: CertificateSheetProps) {
  const words = useWords(certificateWords);
  const { certificate, file } = view;
  return (
    <div className="sheet-page">
      <div className="sheet-page__ways">
        <Button tone="plain" onClick={onClose}>
          {words.back}
        </Button>
        <Button tone="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={() => saveFile(`certificate-${certificate.lesson}.json`, `${file}\n`, 'application/json')}>
          {words.save}
        </Button>
      </div>
      <Sheet view={view} />
    </div>
  );
}

function Sheet({ view: { certificate, company } }: { view: CertificateView }) {
  const words = useWords(certificateWords);
  const locale = useLocale();
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const signed =
    company === null ? words.ownSigned : words.companySigned(company.name, day.format(new Date(company.at)));
  return (
    <article className="sheet" lang={language}>
      <Frame />
      <h1 className="sheet__heading">{words.heading}</h1>
      <p className="sheet__name">{words.to(certificate.name)}</p>
      <p className="sheet__body">{words.body}</p>
      <Facts certificate={certificate} />
      <p className="sheet__day">
        <time dateTime={certificate.day}>{day.format(noonOf(certificate.day))}</time>
      </p>
      {certificate.issuer === '' ? null : <p className="sheet__issuer">{certificate.issuer}</p>}
      <footer className="sheet__foot">
        <p>{signed}</p>
        <p>
          {words.number}: <code>{certificate.id}</code>
        </p>
        <p>{words.verifyHow}</p>
      </footer>
    </article>
  );
}

function Facts({ certificate }: { certificate: Certificate }) {
  const words = useWords(certificateWords);
  const locale = useLocale();
  const language = useLanguage();
  const { title, lessonVersion, score, passMark, minutes } = certificate;
  return (
    <dl className="sheet__facts">
      <dt>{words.lesson}</dt>
      <dd>
        {title[language]} <small>{words.lessonVersion(lessonVersion)}</small>
      </dd>
      <dt>{words.score}</dt>
      <dd>{words.scoreOf(percent(score, locale), percent(passMark, locale))}</dd>
      {minutes === 0 ? null : (
        <>
          <dt>{words.minutes}</dt>
          <dd>{words.minuteCount(minutes)}</dd>
        </>
      )}
    </dl>
  );
}

/** A double line with the beams of a gate at its corners. */
function Frame() {
  return (
    <svg className="sheet__frame" viewBox="0 0 210 297" aria-hidden="true">
      <rect x="10" y="10" width="190" height="277" />
      <rect x="12.5" y="12.5" width="185" height="272" />
      <path d="M84 34h42M88 40h34M92 34v18M118 34v18" />
    </svg>
  );
}
