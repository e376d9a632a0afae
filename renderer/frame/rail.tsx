import { shellWords } from '../../shared/words/shell-words.ts';
import { CheckIcon, HistoryIcon, LearnIcon, LocalIcon, Mark, PolicyIcon, SettingsIcon } from '../parts/icons.tsx';
import { hrefOf, ROUTES, useRoute } from '../state/route-store.ts';
import { useWords } from '../state/words.ts';

const ICONS = {
  check: CheckIcon,
  training: LearnIcon,
  policy: PolicyIcon,
  history: HistoryIcon,
  settings: SettingsIcon,
} as const;

/** The menu at the left edge (at the foot on narrow windows): one link for each screen. */
export function Rail() {
  const words = useWords(shellWords);
  const current = useRoute((state) => state.route);
  return (
    <nav className="rail" aria-label={words.navigation}>
      <div className="rail__brand">
        <Mark size={32} />
        <span className="rail__name">
          {words.appName}
          <small>{words.appKanji}</small>
        </span>
      </div>
      <ul className="rail__list">
        {ROUTES.map((route) => {
          const Icon = ICONS[route];
          return (
            <li key={route}>
              <a className="rail__link" href={hrefOf(route)} aria-current={route === current ? 'page' : undefined}>
                <Icon />
                {words.routes[route]}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="rail__foot">
        <LocalIcon size={16} />
        {words.localOnly}
      </p>
    </nav>
  );
}
