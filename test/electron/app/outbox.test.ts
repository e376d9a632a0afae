import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../electron/app/outbox.ts';

const open = () => {
  const sent: unknown[] = [];
  return { sent, outbox: createOutbox((name, payload) => sent.push([name, payload])) };
};

describe('the outbox', () => {
  it('keeps an event until the page listens', () => {
    const { sent, outbox } = open();
    outbox.tell('check.open', { text: 'a' });
    expect(sent).toEqual([]);
    outbox.listens('check.open');
    expect(sent).toEqual([['check.open', { text: 'a' }]]);
    outbox.listens('check.open');
    expect(sent).toHaveLength(1);
  });

  it('keeps only the latest of an event', () => {
    const { sent, outbox } = open();
    outbox.tell('check.open', { text: 'a' });
    outbox.tell('check.open', { text: 'b' });
    outbox.listens('check.open');
    expect(sent).toEqual([['check.open', { text: 'b' }]]);
  });

  it('sends at once to a page that listens, and waits again after it is gone', () => {
    const { sent, outbox } = open();
    outbox.listens('check.open');
    outbox.tell('check.open', { text: 'a' });
    expect(sent).toHaveLength(1);
    outbox.reset();
    outbox.tell('check.open', { text: 'b' });
    expect(sent).toHaveLength(1);
    outbox.listens('check.open');
    expect(sent).toHaveLength(2);
  });

  it.each(['other', 1, undefined, '__proto__'])('ignores a name that is no event: %s', (name) => {
    const { sent, outbox } = open();
    outbox.tell('check.open', { text: 'a' });
    outbox.listens(name);
    expect(sent).toEqual([]);
  });
});
