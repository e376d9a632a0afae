import { useState } from 'react';
import type { CertificateView, VerifyView } from '../../../../shared/contract/assign.ts';
import { certificateWords } from '../../../../shared/words/certificate-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Button } from '../../../parts/button.tsx';
import { FilesButton } from '../../../parts/files-button.tsx';
import { Banner, Card } from '../../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';

/** Takes the file of anybody's certificate and says what its signatures are worth. */
export function VerifyCard({ onShow }: { onShow: (view: CertificateView) => void }) {
  const words = useWords(certificateWords);
  const [result, setResult] = useState<VerifyView>();
  const verify = async (file: File) => {
    const text = await file.slice(0, 100_000).text();
    const answer = await call('certificate.verify', { text });
    setResult(answer.ok ? answer.value : { good: false, why: answer.problem.message });
  };
  return (
    <Card title={words.verifyTitle} lead={words.verifyLead}>
      <FilesButton
        what="file"
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void verify(file);
        }}
      >
        {words.choose}
      </FilesButton>
      <div aria-live="polite">{result === undefined ? null : <Verdict result={result} onShow={onShow} />}</div>
    </Card>
  );
}

function Verdict({ result, onShow }: { result: VerifyView; onShow: (view: CertificateView) => void }) {
  const words = useWords(certificateWords);
  const language = useLanguage();
  const locale = useLocale();
  if (!result.good) {
    return (
      <Banner tone="hold" title={words.bad}>
        {result.why[language]}
      </Banner>
    );
  }
  const { certificate, company } = result.view;
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
  return (
    <Banner
      tone={company === null ? 'caution' : 'pass'}
      title={words.good(certificate.name)}
      actions={<Button onClick={() => onShow(result.view)}>{words.show}</Button>}
    >
      {company === null ? words.goodOwn : words.companySigned(company.name, day(company.at))}
    </Banner>
  );
}
