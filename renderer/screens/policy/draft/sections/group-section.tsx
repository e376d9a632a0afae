import { someOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import type { Group } from '../../../../../shared/policy/policy.ts';
import { policySectionWords } from '../../../../../shared/words/policy-section-words.ts';
import { useLanguage, useWords } from '../../../../state/words.ts';
import { BilingualFields, DraftLines, type ItemFieldsProps } from '../fields.tsx';
import { CommentField, IdField } from '../item-fields.tsx';
import { ItemList } from '../item-list.tsx';
import { inside } from '../use-draft.ts';

/** People and machines that rules can speak for. */
export function GroupSection() {
  const words = useWords(policySectionWords).groups;
  const language = useLanguage();
  return (
    <ItemList
      list="groups"
      stem="group"
      addLabel={words.add}
      blank={(id) => ({ id, name: { ja: '', en: '' } })}
      nameOf={(group) => group.name[language] || group.id}
      summaryOf={(group) => (
        <>
          <b>{group.name[language] || group.id}</b>
          <span className="item__more">{words.count(group.members?.length ?? 0)}</span>
        </>
      )}
      fields={GroupFields}
    />
  );
}

function GroupFields({ item, path, set }: ItemFieldsProps<Group>) {
  const words = useWords(policySectionWords).groups;
  return (
    <>
      <IdField item={item} path={path} set={set} label={words.id} />
      <BilingualFields
        legend={words.name}
        isShort
        path={inside(path, 'name')}
        value={item.name}
        onChange={(name) => set({ ...item, name: name ?? { ja: '', en: '' } }, 'name')}
      />
      <DraftLines
        label={words.members}
        hint={words.membersHint}
        mono
        path={inside(path, 'members')}
        lines={item.members ?? []}
        onLines={(lines) => set(withField(item, 'members', someOrNothing(lines)), 'members')}
      />
      <CommentField item={item} path={path} set={set} rows={2} />
    </>
  );
}
