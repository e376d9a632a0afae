import { incidentWords } from '../../../shared/words/incident-words.ts';
import { call } from '../../bridge/bridge.ts';
import { showToast } from '../../parts/toast.tsx';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';

interface PageLinkProps {
  readonly address: string;
  readonly name: string;
  /** The name says already that it opens something. */
  readonly isWhole?: boolean;
}

/** A page of another site: the host opens it where it can, else the browser the app runs in. The address is shown. */
export function PageLink({ address, name, isWhole = false }: PageLinkProps) {
  const words = useWords(incidentWords);
  const opensItself = useSettings((state) => state.info?.powers.links ?? false);
  const label = isWhole ? name : words.openPage(name);
  const open = async () => {
    const answer = await call('links.open', { url: address });
    if (!answer.ok) showToast(words.linkFailed);
  };
  return (
    <p className="page-link">
      {opensItself ? (
        <button type="button" className="button" data-tone="quiet" data-size="s" onClick={() => void open()}>
          {label}
        </button>
      ) : (
        <a className="button" data-size="s" href={address} target="_blank" rel="noreferrer noopener">
          {label}
        </a>
      )}
      <code>{address}</code>
    </p>
  );
}
