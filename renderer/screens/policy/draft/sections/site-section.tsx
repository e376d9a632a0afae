import { itemsOf } from '../../../../../shared/policy/draft/draft-items.ts';
import { textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { type Site, TIERS } from '../../../../../shared/policy/policy.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policySectionWords } from '../../../../../shared/words/policy-section-words.ts';
import { Select } from '../../../../parts/fields.tsx';
import { FieldProblem } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';
import { DraftLines, DraftText, type ItemFieldsProps } from '../fields.tsx';
import { CommentField, IdField } from '../item-fields.tsx';
import { ItemList } from '../item-list.tsx';
import { BELOW, inside, useDocument, useProblem } from '../use-draft.ts';

/** Services, how far they are trusted, and what to use instead. */
export function SiteSection() {
  const words = useWords(policySectionWords).sites;
  return (
    <ItemList
      list="sites"
      stem="service"
      addLabel={words.add}
      blank={(id) => ({ id, name: words.newName, addresses: [], tier: 'public' })}
      nameOf={(site) => site.name}
      summaryOf={(site) => <Summary site={site} />}
      fields={SiteFields}
    />
  );
}

function Summary({ site }: { site: Site }) {
  const named = useWords(findingWords);
  return (
    <>
      <b>{site.name}</b>
      <span className="item__more">
        {named.tier[site.tier]}・{site.addresses.join(', ')}
      </span>
    </>
  );
}

function SiteFields({ item, path, set }: ItemFieldsProps<Site>) {
  const words = useWords(policySectionWords).sites;
  const named = useWords(findingWords);
  return (
    <>
      <div className="both__row">
        <DraftText
          label={words.name}
          path={inside(path, 'name')}
          value={item.name}
          onChange={(name) => set({ ...item, name }, 'name')}
        />
        <IdField item={item} path={path} set={set} label={words.id} />
      </div>
      <DraftLines
        label={words.addresses}
        hint={words.addressesHint}
        mono
        path={inside(path, 'addresses')}
        lines={item.addresses}
        onLines={(addresses) => set({ ...item, addresses }, 'addresses')}
      />
      <div className="both__row">
        <Select
          label={words.tier}
          value={item.tier}
          options={TIERS.map((value) => ({ value, label: named.tier[value] }))}
          onChange={(tier) => set({ ...item, tier }, 'tier')}
        />
        <Alternative item={item} path={path} set={set} />
      </div>
      <CommentField item={item} path={path} set={set} rows={2} />
    </>
  );
}

function Alternative({ item, path, set }: ItemFieldsProps<Site>) {
  const words = useWords(policySectionWords).sites;
  const document = useDocument();
  const problem = useProblem(inside(path, 'alternative'));
  const approved = itemsOf(document, BELOW, 'sites').filter(
    ({ item: site, from }) => from !== 'removed' && site.tier === 'approved' && site.id !== item.id,
  );
  const known = approved.map(({ item: site }) => ({ value: site.id, label: site.name }));
  const stray = item.alternative === undefined || known.some(({ value }) => value === item.alternative);
  const others = stray ? [] : [{ value: item.alternative ?? '', label: item.alternative ?? '' }];
  return (
    <div>
      <Select
        label={words.alternative}
        hint={words.alternativeHint}
        value={item.alternative ?? ''}
        options={[{ value: '', label: words.none }, ...known, ...others]}
        onChange={(id) => set(withField(item, 'alternative', textOrNothing(id)), 'alternative')}
      />
      <FieldProblem problem={problem} />
    </div>
  );
}
