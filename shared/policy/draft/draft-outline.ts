import type { PolicyDocument } from '../document.ts';
import { ITEM_LISTS } from './draft-items.ts';

/**
 * A value that an editor can show and mend, whether or not the loader would take it: an object of format 1 whose lists
 * hold items with ids. Anything else is `undefined`.
 */
export function draftIn(text: string): PolicyDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
  return isOutline(value) ? value : undefined;
}

function isOutline(value: unknown): value is PolicyDocument {
  if (!isRecord(value) || value.format !== 1) return false;
  const plain = ['id', 'issuer'].every((key) => typeof value[key] === 'string') && typeof value.version === 'number';
  const names = ['without', 'defaults', 'local'].every((key) =>
    isListOf(value[key], (item) => typeof item === 'string'),
  );
  return plain && names && ITEM_LISTS.every((list) => isListOf(value[list], (item) => isItem(item, list)));
}

function isItem(item: unknown, list: string): boolean {
  if (!isRecord(item) || typeof item.id !== 'string') return false;
  if (list === 'rules') return isRecord(item.when);
  if (list === 'sites') return isListOf(item.addresses, (address) => typeof address === 'string');
  if (list === 'groups') return isRecord(item.name);
  if (list === 'lists') return isListOf(item.mask, isRecord) && isListOf(item.pass, isRecord);
  return true;
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return value === undefined || (Array.isArray(value) && value.every(fits));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
