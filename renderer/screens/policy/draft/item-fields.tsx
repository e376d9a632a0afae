import { textOrNothing, withField } from '../../../../shared/policy/draft/with-field.ts';
import { policyRuleWords } from '../../../../shared/words/policy-rule-words.ts';
import { useWords } from '../../../state/words.ts';
import { DraftText, type ItemFieldsProps } from './fields.tsx';
import { inside } from './use-draft.ts';

/** The id of an item, under the name that its list gives it. */
export function IdField<T extends { readonly id: string }>({
  item,
  path,
  set,
  label,
}: ItemFieldsProps<T> & { readonly label: string }) {
  return (
    <DraftText
      label={label}
      mono
      path={inside(path, 'id')}
      value={item.id}
      onChange={(id) => set({ ...item, id }, 'id')}
    />
  );
}

/** What administrators say to each other about an item. */
export function CommentField<T extends { readonly comment?: string }>({
  item,
  path,
  set,
  rows,
}: ItemFieldsProps<T> & { readonly rows?: number }) {
  const words = useWords(policyRuleWords);
  return (
    <DraftText
      label={words.comment}
      {...(rows === undefined ? {} : { rows })}
      path={inside(path, 'comment')}
      value={item.comment ?? ''}
      onChange={(text) => set(withField(item, 'comment', textOrNothing(text)), 'comment')}
    />
  );
}
