import { type ReactNode, useId } from 'react';
import { CautionIcon, HoldIcon, InfoIcon, PassIcon } from './icons.tsx';

/** What a surface means: vermilion holds, ochre asks, pine passes, indigo tells. */
export type Tone = 'neutral' | 'info' | 'pass' | 'caution' | 'hold';

interface CardProps {
  readonly title?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A bordered section; with a title it is a labelled region headed by an `h2`. */
export function Card({ title, lead, actions, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined ? null : (
        <div className="card__head">
          <div>
            <h2 id={id}>{title}</h2>
            {lead === undefined ? null : <p className="card__lead">{lead}</p>}
          </div>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

const TONE_ICON = { neutral: InfoIcon, info: InfoIcon, pass: PassIcon, caution: CautionIcon, hold: HoldIcon } as const;

interface BannerProps {
  readonly tone: Tone;
  readonly title: ReactNode;
  /** Replaces the tone's own drawing. */
  readonly icon?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** `alert` speaks at once; leave out when another live region announces the same. */
  readonly role?: 'alert' | 'status';
  /** Changes of its words are spoken politely. */
  readonly live?: boolean;
}

/** One message across the page: drawing, sentence, optional detail and actions. Never colour alone. */
export function Banner({ tone, title, icon, actions, children, role, live = false }: BannerProps) {
  const Icon = TONE_ICON[tone];
  return (
    <div className="banner" data-tone={tone} role={role} aria-live={live ? 'polite' : undefined}>
      <span className="banner__icon">{icon ?? <Icon size={24} />}</span>
      <div className="banner__words">
        <p className="banner__title">{title}</p>
        {children === undefined ? null : <div className="banner__text">{children}</div>}
      </div>
      {actions === undefined ? null : <div className="banner__actions">{actions}</div>}
    </div>
  );
}

/** A small label for a state or kind. */
export function Chip({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className="chip" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
