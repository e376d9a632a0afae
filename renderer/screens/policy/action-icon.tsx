import type { Action } from '../../../shared/policy/policy.ts';
import { CautionIcon, HoldIcon, MaskIcon, PassIcon } from '../../parts/icons.tsx';

const ICONS = { allow: PassIcon, warn: CautionIcon, redact: MaskIcon, block: HoldIcon } as const;

/** The drawing that stands for an action, in the action's colour. */
export function ActionIcon({ action, size = 20 }: { action: Action; size?: number }) {
  const Icon = ICONS[action];
  return (
    <span className="action-icon" data-action={action}>
      <Icon size={size} />
    </span>
  );
}
