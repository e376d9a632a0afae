import { type ReactNode, useState } from 'react';
import { parseSignedFile } from '../../../../shared/contract/signed.ts';
import type { PolicyDocument } from '../../../../shared/policy/document.ts';
import { draftIn } from '../../../../shared/policy/draft/draft-outline.ts';
import { addOnDraft, draftOfPolicy } from '../../../../shared/policy/draft/new-draft.ts';
import { parseDocument } from '../../../../shared/policy/parse-document.ts';
import type { PolicyTemplate } from '../../../../shared/policy/templates/template.ts';
import { TEMPLATES } from '../../../../shared/policy/templates/template-list.ts';
import { findingWords } from '../../../../shared/words/finding-words.ts';
import { policyDraftWords } from '../../../../shared/words/policy-draft-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FilesButton } from '../../../parts/files-button.tsx';
import { PolicyIcon } from '../../../parts/icons.tsx';
import { EmptyState } from '../../../parts/page.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { readTextFile } from '../../check/read-text-file.ts';
import { useDraft } from './draft-store.ts';

/** Where there is no draft: what one is for, and how to start. */
export function NoDraft() {
  const words = useWords(policyDraftWords).start;
  const [open, setOpen] = useState(false);
  return (
    <>
      <EmptyState
        icon={<PolicyIcon size={32} />}
        title={words.title}
        action={
          <Button tone="primary" onClick={() => setOpen(true)}>
            {words.button}
          </Button>
        }
      >
        {words.text}
      </EmptyState>
      <NewDraftDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What a draft can start from: the policy in force, the built-in one, a file, a template. */
export function NewDraftDialog({ open, onClose }: DialogProps) {
  const words = useWords(policyDraftWords).start;
  const policy = usePolicy((state) => state.policy);
  const hasDraft = useDraft((state) => state.document !== null);
  const start = (document: PolicyDocument) => {
    useDraft.getState().replace(document);
    onClose();
  };
  const cancel = <Button onClick={onClose}>{words.cancel}</Button>;
  return (
    <Dialog open={open} title={words.dialog} onClose={onClose} actions={cancel}>
      {hasDraft ? <p>{words.replaces}</p> : null}
      <ul className="starts">
        {policy === undefined ? null : (
          <Start title={words.inForce} text={words.inForceText} onClick={() => start(draftOfPolicy(policy))} />
        )}
        <Start title={words.addOn} text={words.addOnText} onClick={() => start(addOnDraft())} />
        <li>
          <FilesButton
            what="file"
            accept=".json,application/json"
            onFiles={([file]) => file && void openFile(file, start)}
          >
            {words.file}
          </FilesButton>
          <p className="field__hint">{words.fileText}</p>
        </li>
      </ul>
      <h3>{words.templates}</h3>
      <ul className="starts">
        {TEMPLATES.map((template) => (
          <TemplateStart
            key={template.id}
            template={template}
            onClick={() => start({ ...template.policy, version: 1, issuer: '' })}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function Start({ title, text, onClick }: { title: string; text: ReactNode; onClick: () => void }) {
  return (
    <li>
      <Button onClick={onClick}>{title}</Button>
      <p className="field__hint">{text}</p>
    </li>
  );
}

/** A template with the documents it rests on, and what it does with one sample. */
function TemplateStart({ template, onClick }: { template: PolicyTemplate; onClick: () => void }) {
  const words = useWords(policyDraftWords).start;
  const { action } = useWords(findingWords);
  const language = useLanguage();
  const { title, summary, sources, samples } = template;
  const [sample] = samples;
  return (
    <li>
      <Button onClick={onClick}>{title[language]}</Button>
      <p className="field__hint">{summary[language]}</p>
      <details className="starts__more">
        <summary>
          {words.about}
          <span className="visually-hidden"> {title[language]}</span>
        </summary>
        <ul>
          {sources.map((source) => (
            <li key={`${source.title.en} ${source.date}`}>
              {words.document(source.title[language], source.issuer[language], source.date)}
              {source.places === undefined ? null : ` ${source.places[language]}`}
            </li>
          ))}
        </ul>
        {sample === undefined ? null : (
          <p>
            <b>{action[sample.action]}</b>
            <span className="preview__value">{sample.text[language]}</span>
          </p>
        )}
      </details>
    </li>
  );
}

/** Opens a policy file, signed or not. One that the loader would not take opens as well where it can be mended here. */
async function openFile(file: File, start: (document: PolicyDocument) => void): Promise<void> {
  const { language } = useSettings.getState();
  const words = policyDraftWords[language];
  const read = await readTextFile(file);
  if (!read.ok) return showToast(words.start.badFile(file.name, ''));
  const signed = parseSignedFile(read.text);
  const text = signed.ok && signed.value.sekisho === 'policy' ? signed.value.payload : read.text;
  const draft = draftIn(text);
  if (draft !== undefined) {
    start(draft);
    return showToast(words.start.opened(file.name));
  }
  const parsed = parseDocument(text);
  showToast(words.start.badFile(file.name, parsed.ok ? '' : parsed.problem.message[language]));
}
