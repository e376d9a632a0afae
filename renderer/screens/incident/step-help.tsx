import type { Incident, Step } from '../../../shared/incident/incident.ts';
import { PPC_REPORT_PAGE } from '../../../shared/incident/pages.ts';
import { dutyLines } from '../../../shared/incident/report.ts';
import { SECRET_KINDS } from '../../../shared/incident/secrets.ts';
import type { ServicePages } from '../../../shared/incident/service.ts';
import { pagesOf } from '../../../shared/incident/services.ts';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { PageLink } from './page-link.tsx';

/** Where to do the step: the page of the service, the pages of the secrets, the law. */
export function StepHelp({ step, incident }: { step: Step; incident: Incident }) {
  if (step === 'secrets') return <SecretPages incident={incident} />;
  if (step === 'duty') return <DutyWords incident={incident} />;
  if (step === 'chat' || step === 'share' || step === 'training')
    return <ServiceHelp service={pagesOf(incident.site)} step={step} />;
  return null;
}

interface ServiceHelpProps {
  readonly service: ServicePages | undefined;
  readonly step: 'chat' | 'share' | 'training';
}

function ServiceHelp({ service, step }: ServiceHelpProps) {
  const words = useWords(incidentWords);
  const language = useLanguage();
  if (service === undefined) return <p className="step__help">{words.unknownService}</p>;
  const page = service[step];
  return (
    <div className="step__help">
      <p>
        {words.where}: {page.where[language]}
      </p>
      <PageLink address={page.address} name={service.name} />
      {page.help !== undefined && <PageLink address={page.help} name={words.openHelp(service.name)} isWhole />}
      <p className="step__small">{words.confirmed(page.confirmed)}</p>
    </div>
  );
}

function SecretPages({ incident }: { incident: Incident }) {
  const words = useWords(incidentWords);
  const language = useLanguage();
  const kinds = SECRET_KINDS.filter(({ id }) => incident.secrets.includes(id));
  return (
    <ul className="step__help">
      {kinds.map(({ id, name, address }) => (
        <li key={id}>
          {address === undefined ? (
            `${name[language]}: ${words.ownPlace}`
          ) : (
            <PageLink address={address} name={name[language]} />
          )}
        </li>
      ))}
    </ul>
  );
}

function DutyWords({ incident }: { incident: Incident }) {
  const words = useWords(incidentWords);
  const language = useLanguage();
  return (
    <div className="step__help">
      <ul className="step__duty">
        {dutyLines(incident, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <PageLink address={PPC_REPORT_PAGE} name={words.dutyLink} isWhole />
    </div>
  );
}
