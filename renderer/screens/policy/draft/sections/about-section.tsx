import type { PolicyDocument } from '../../../../../shared/policy/document.ts';
import { standAlone } from '../../../../../shared/policy/draft/new-draft.ts';
import { textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import type { Validity } from '../../../../../shared/policy/policy.ts';
import { policySectionWords } from '../../../../../shared/words/policy-section-words.ts';
import { Switch } from '../../../../parts/fields.tsx';
import { useWords } from '../../../../state/words.ts';
import { useDraft } from '../draft-store.ts';
import { DraftText } from '../fields.tsx';
import { BELOW, useDocument } from '../use-draft.ts';

/** Who says so, from when, and on what it builds. */
export function AboutSection() {
  const words = useWords(policySectionWords).about;
  const document = useDocument();
  const change = useDraft((state) => state.change);
  const put = <K extends keyof PolicyDocument>(key: K, value: PolicyDocument[K] | undefined) =>
    change((draft) => withField(draft, key, value), key);
  return (
    <>
      <div className="both__row">
        <DraftText label={words.id} mono path="id" value={document.id} onChange={(id) => put('id', id)} />
        <DraftText
          label={words.version}
          hint={words.versionHint}
          type="number"
          path="version"
          value={String(document.version)}
          onChange={(text) => put('version', Number(text))}
        />
      </div>
      <DraftText
        label={words.issuer}
        hint={words.issuerHint}
        path="issuer"
        value={document.issuer}
        onChange={(issuer) => put('issuer', issuer)}
      />
      <Switch
        label={words.addOn}
        hint={words.addOnHint}
        checked={document.extends === true}
        onChange={(on) => change((draft) => (on ? { ...draft, extends: true } : standAlone(draft, BELOW)))}
      />
      <ValidityFields value={document.valid ?? {}} onChange={(valid) => put('valid', valid)} />
      <DraftText
        label={words.comment}
        rows={2}
        path="comment"
        value={document.comment ?? ''}
        onChange={(text) => put('comment', textOrNothing(text))}
      />
    </>
  );
}

function ValidityFields({ value, onChange }: { value: Validity; onChange: (value: Validity | undefined) => void }) {
  const words = useWords(policySectionWords).about;
  const put = (key: keyof Validity, text: string) => {
    const next = withField(value, key, text === '' ? undefined : instantOf(text));
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className="both__row">
      {(['from', 'until'] as const).map((key) => (
        <DraftText
          key={key}
          label={words[key]}
          hint={words.validHint}
          type="datetime-local"
          path={`valid.${key}`}
          value={localOf(value[key])}
          onChange={(text) => put(key, text)}
        />
      ))}
    </div>
  );
}

/** A local time as the field writes it, as an instant in UTC. */
export function instantOf(local: string): string {
  return new Date(local).toISOString().replace('.000Z', 'Z');
}

/** An instant in UTC as the field shows it; nothing for what is no time. */
export function localOf(instant: string | undefined): string {
  const at = new Date(instant ?? '');
  if (Number.isNaN(at.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
