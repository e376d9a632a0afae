import { runPattern } from '../../../shared/policy/pattern-engine.ts';
import { offerPatterns } from './patterns-door.ts';

// Put into a frame's isolated world when a policy with patterns is met there.
offerPatterns(runPattern);
