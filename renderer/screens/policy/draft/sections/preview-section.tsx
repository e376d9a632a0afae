import { useMemo, useState } from 'react';
import { strictestPublic } from '../../../../../shared/policy/sites.ts';
import { TEMPLATES } from '../../../../../shared/policy/templates/template-list.ts';
import { policyPreviewWords } from '../../../../../shared/words/policy-preview-words.ts';
import { Select } from '../../../../parts/fields.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { usePolicy } from '../../../../state/policy-store.ts';
import { useLanguage, useWords } from '../../../../state/words.ts';
import { type Tried, useTrial } from '../draft-check.ts';
import { DRAFT_SOURCE, useSoundDraft } from '../use-draft.ts';
import { PreviewResult } from './preview-result.tsx';

/** Samples and the administrator's own texts under both policies, by the real check. */
export function PreviewSection() {
  const words = useWords(policyPreviewWords);
  const [text, setText] = useState('');
  const [siteId, setSite] = useState('');
  const draft = useSoundDraft();
  const { policy, source } = usePolicy();
  const site = draft?.sites.find(({ id }) => id === siteId);
  const tried = useMemo<Tried | undefined>(
    () => draft && { policy: draft, source: DRAFT_SOURCE, site: site ?? strictestPublic(draft) },
    [draft, site],
  );
  const inForce = useMemo<Tried | undefined>(() => {
    if (policy === undefined || source === undefined || tried === undefined) return undefined;
    return { policy, source, site: policy.sites.find(({ id }) => id === tried.site.id) ?? tried.site };
  }, [policy, source, tried]);
  const now = useTrial(text, inForce);
  const then = useTrial(text, tried);
  if (draft === undefined || tried === undefined) return <p>{words.blocked}</p>;
  return (
    <>
      <div className="both__row">
        <Select
          label={words.site}
          value={tried.site.id}
          options={draft.sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSite}
        />
        <SamplePicker onText={setText} />
      </div>
      <div data-own-undo="">
        <TextField label={words.text} hint={words.textHint} rows={6} value={text} onChange={setText} />
      </div>
      <PreviewResult text={text} now={now} then={then} draft={draft} />
    </>
  );
}

function SamplePicker({ onText }: { onText: (text: string) => void }) {
  const words = useWords(policyPreviewWords);
  const language = useLanguage();
  const samples = TEMPLATES.flatMap(({ title, samples: own }) =>
    own.map((sample) => ({ group: title[language], text: sample.text[language] })),
  );
  const options = samples.map(({ group, text }, index) => ({ value: String(index), label: firstLine(text), group }));
  return (
    <Select
      label={words.sample}
      value=""
      options={[{ value: '', label: words.chooseSample }, ...options]}
      onChange={(value) => onText(samples[Number(value)]?.text ?? '')}
    />
  );
}

const SHORT = 40;

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line;
}
