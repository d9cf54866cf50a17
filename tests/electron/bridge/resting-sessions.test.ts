import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createRestingSessions } from '../../../electron/bridge/resting-sessions.ts';

/** A session that was closed, its document of at least so many bytes. */
function closed(id: string, bytes = 10) {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'x'.repeat(bytes));
  return {
    id,
    key: `edit /${id}`,
    missing: new Map([['window', 0]]),
    held: { path: `/${id}`, isReadOnly: false, doc },
  };
}

describe('sessions that rest', () => {
  it('[SY18] are bounded in number, the oldest forgotten first; one that rests again is the newest', () => {
    const resting = createRestingSessions({ sessions: 3, bytes: 1_000_000 });
    for (const id of ['a', 'b', 'c', 'a', 'd']) resting.rest(closed(id));
    expect(['a', 'b', 'c', 'd'].filter((id) => resting.find(id) !== undefined)).toEqual(['a', 'c', 'd']);
  });

  it('[SY18] are bounded in bytes, and the last one stays however large it is', () => {
    const resting = createRestingSessions({ sessions: 20, bytes: 10_000 });
    resting.rest(closed('a', 4_000));
    resting.rest(closed('b', 4_000));
    expect(resting.find('a')).toBeDefined();
    resting.rest(closed('c', 4_000));
    expect(resting.find('a')).toBeUndefined();
    expect(resting.find('b')).toBeDefined();
    resting.rest(closed('d', 50_000));
    expect(['a', 'b', 'c', 'd'].filter((id) => resting.find(id) !== undefined)).toEqual(['d']);
  });

  it('[SY18] what is remembered is the document, until the session is open again', () => {
    const resting = createRestingSessions();
    resting.rest(closed('a', 5));
    const doc = new Y.Doc();
    Y.applyUpdate(doc, resting.of('edit /a')?.document ?? new Uint8Array());
    expect(doc.getText('text').toJSON()).toBe('xxxxx');
    resting.wake('edit /a');
    expect(resting.find('a')).toBeUndefined();
  });
});
