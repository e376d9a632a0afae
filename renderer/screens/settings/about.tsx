import { settingsWords } from '../../../shared/words/settings-words.ts';
import { LocalIcon, Mark } from '../../parts/icons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';

/** Which Sekisho this is, what runs it, and where text goes. */
export function About() {
  const words = useWords(settingsWords);
  const info = useSettings((state) => state.info);
  return (
    <Card title={words.about}>
      <div className="about">
        <Mark size={48} />
        <dl>
          <dt>{words.version}</dt>
          <dd>{info?.version ?? words.unknown}</dd>
          <dt>{words.runsAs}</dt>
          <dd>{info === undefined ? words.unknown : words.host[info.host]}</dd>
          <dt>{words.goes}</dt>
          <dd className="about__goes">
            <LocalIcon size={18} />
            <span>{words.goesNowhere}</span>
          </dd>
        </dl>
      </div>
    </Card>
  );
}
