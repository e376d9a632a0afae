import { useMemo } from 'react';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { Select } from '../../../parts/fields.tsx';
import { useWords } from '../../../state/words.ts';
import { useTrainer } from './trainer-store.ts';

/** The groups of everybody who is listed, by name. */
export function useGroups(): readonly string[] {
  const lines = useTrainer((state) => state.lines);
  return useMemo(() => [...new Set(lines.flatMap(({ row }) => row.groups))].sort(), [lines]);
}

interface GroupSelectProps {
  readonly value: string;
  readonly onChange: (group: string) => void;
}

/** Narrows a figure to one group; '' is everybody. Nothing to choose where there are no groups. */
export function GroupSelect({ value, onChange }: GroupSelectProps) {
  const words = useWords(trainerWords);
  const groups = useGroups();
  if (groups.length === 0) return null;
  const options = [{ value: '', label: words.all }, ...groups.map((group) => ({ value: group, label: group }))];
  return <Select label={words.group} value={value} options={options} onChange={onChange} />;
}
