import { useState } from 'react';
import type { AssignView } from '../../../../shared/contract/assign.ts';
import { dutyWords } from '../../../../shared/words/duty-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Button } from '../../../parts/button.tsx';
import { Banner } from '../../../parts/surfaces.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { useAssign } from '../../../state/assign-store.ts';
import { hrefOf } from '../../../state/route-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useLocale } from '../../history/locale.ts';

/** Who the person is to the trainer, and exactly what is sent. */
export function LearnerCard({ view }: { view: AssignView }) {
  const words = useWords(dutyWords);
  return (
    <details className="learner">
      <summary>{words.person}</summary>
      <PersonForm view={view} />
      <Sent view={view} />
      <p className="learner__ways">
        <a href={hrefOf('training', 'certificates')}>{words.certificates}</a>
        <a href={hrefOf('training', 'trainer')}>{words.trainer}</a>
      </p>
    </details>
  );
}

function PersonForm({ view }: { view: AssignView }) {
  const words = useWords(dutyWords);
  const keep = useAssign((state) => state.keepPerson);
  const [name, setName] = useState(view.name);
  const [groups, setGroups] = useState(view.groups);
  const save = async () => {
    if (await keep(name, groups)) showToast(words.saved);
  };
  return (
    <form
      className="learner__form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        {words.account}: <code>{view.person}</code>
      </p>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={(next) => setName(next.slice(0, 100))}
      />
      <Groups view={view} groups={groups} onChange={setGroups} />
      <Button type="submit">{words.save}</Button>
    </form>
  );
}

interface GroupsProps {
  readonly view: AssignView;
  readonly groups: readonly string[];
  readonly onChange: (groups: readonly string[]) => void;
}

function Groups({ view, groups, onChange }: GroupsProps) {
  const words = useWords(dutyWords);
  if (view.groupsAreDeployed) {
    return (
      <p>
        {words.groups}: {view.groups.join(', ')} <small>{words.groupsDeployed}</small>
      </p>
    );
  }
  const known = [...new Set([...view.knownGroups, ...view.groups])];
  if (known.length === 0) return null;
  const toggle = (group: string) =>
    onChange(groups.includes(group) ? groups.filter((item) => item !== group) : [...groups, group]);
  return (
    <fieldset className="learner__groups">
      <legend className="field__label">{words.groups}</legend>
      {known.map((group) => (
        <label key={group}>
          <input type="checkbox" checked={groups.includes(group)} onChange={() => toggle(group)} /> {group}
        </label>
      ))}
    </fieldset>
  );
}

function Sent({ view }: { view: AssignView }) {
  const words = useWords(dutyWords);
  const language = useLanguage();
  const locale = useLocale();
  const [content, setContent] = useState<string>();
  const show = async () => {
    const answer = await call('assign.sent');
    setContent(answer.ok ? JSON.stringify(answer.value, null, 2) : answer.problem.message[language]);
  };
  const when = (at: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <section className="learner__sent" aria-label={words.sentTitle}>
      <h3>{words.sentTitle}</h3>
      <p>{view.folder === '' ? words.sentNone : words.sentWhat}</p>
      {view.folder === '' ? null : <p>{words.sentTo(view.folder)}</p>}
      {view.sentAt === '' ? null : <p>{words.sentAt(when(view.sentAt))}</p>}
      {view.problem === null ? null : <Banner tone="caution" title={view.problem[language]} />}
      <Button size="s" onClick={() => void show()}>
        {words.sentShow}
      </Button>
      {content === undefined ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre className="learner__content" tabIndex={0}>
          {content}
        </pre>
      )}
    </section>
  );
}
