import type { Card } from '../../../shared/train/card.ts';
import type { CardProps } from './card-props.ts';
import { ChooseView } from './choose-view.tsx';
import { FindLeakView } from './find-leak-view.tsx';
import { MatchView } from './match-view.tsx';
import { OrderView } from './order-view.tsx';
import { ReadView } from './read-view.tsx';
import { RewriteView } from './rewrite-view.tsx';
import { StoryView } from './story-view.tsx';

/** A card of any kind. */
export function CardView({ card, ...rest }: CardProps<Card>) {
  switch (card.kind) {
    case 'read':
      return <ReadView card={card} {...rest} />;
    case 'choose':
      return <ChooseView card={card} {...rest} />;
    case 'order':
      return <OrderView card={card} {...rest} />;
    case 'match':
      return <MatchView card={card} {...rest} />;
    case 'find-leak':
      return <FindLeakView card={card} {...rest} />;
    case 'rewrite':
      return <RewriteView card={card} {...rest} />;
    case 'story':
      return <StoryView card={card} {...rest} />;
  }
}
