import { policyPartsWords } from '../../../shared/words/policy-parts-words.ts';
import { Switch } from '../../parts/fields.tsx';
import { goTo, hrefOf } from '../../state/route-store.ts';
import { useWords } from '../../state/words.ts';
import { ADMIN_PARTS, PARTS, type Part, useAdmin } from './parts.ts';

/** The parts of the screen as links, and the switch that shows those for administrators. */
export function PartNav({ current }: { current: Part }) {
  const words = useWords(policyPartsWords);
  const { shown, show } = useAdmin();
  const isAdmin = shown || ADMIN_PARTS.includes(current);
  const toggle = (on: boolean) => {
    show(on);
    if (!on && ADMIN_PARTS.includes(current)) goTo('policy');
  };
  return (
    <div className="part-nav">
      <nav aria-label={words.parts}>
        <ul>
          {PARTS.filter((part) => isAdmin || !ADMIN_PARTS.includes(part)).map((part) => (
            <li key={part}>
              <a
                href={hrefOf('policy', part === 'force' ? '' : part)}
                aria-current={part === current ? 'page' : undefined}
              >
                {words.part[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Switch label={words.admin} checked={isAdmin} onChange={toggle} />
    </div>
  );
}
