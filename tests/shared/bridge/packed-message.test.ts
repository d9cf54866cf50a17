import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callNames, eventNames } from '../../../shared/bridge/call-names.ts';
import { calls } from '../../../shared/bridge/contract.ts';
import { createUnpacker, packMessage } from '../../../shared/bridge/packed-message.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const arbitraryMessage = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__'),
  fc.oneof(fc.jsonValue({ maxDepth: 2 }), bytes, fc.record({ inner: bytes })),
  { maxKeys: 4 },
);

describe('messages between window and host', () => {
  it('[BR1] any message with its byte arrays comes out as it went in, one after the other', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMessage, { maxLength: 4 }), (messages) => {
        const unpack = createUnpacker();
        const received: unknown[] = [];
        for (const { text, blobs } of messages.map(packMessage))
          for (const frame of [text, ...blobs]) {
            const unpacked = unpack(frame);
            if (unpacked.kind === 'message') received.push(unpacked.message);
            expect(unpacked.kind).not.toBe('broken');
          }
        // JSON has neither -0 nor objects without a prototype.
        const inJson = (message: unknown) =>
          JSON.stringify(message, (_, value) =>
            value instanceof Uint8Array ? { bytes: [...value] } : value,
          );
        expect(received.map(inJson)).toEqual(messages.map(inJson));
      }),
    );
  });

  it('[BR2] frames that make no message are told as broken and change nothing else', () => {
    const broken: (string | Uint8Array)[][] = [
      ['nonsense'],
      ['null'],
      ['{}'],
      ['{"message":1,"blobs":{}}'],
      ['{"message":null,"blobs":[[]]}', new Uint8Array(1)],
      ['{"message":{"a":null},"blobs":[["b"]]}', new Uint8Array(1)],
      ['{"message":{"a":1},"blobs":[["a"]]}', new Uint8Array(1)],
      ['{"message":{},"blobs":[["__proto__","polluted"]]}', new Uint8Array(1)],
      ['{"message":{"a":null},"blobs":[["a"]]}', '{"message":1,"blobs":[]}'],
      [new Uint8Array(3)],
      [`{"message":1,"blobs":[${Array.from({ length: 9 }, () => '["a"]').join()}]}`],
      [`{"message":1,"blobs":[[${Array.from({ length: 17 }, () => '"a"').join()}]]}`],
    ];
    for (const frames of broken) {
      const unpack = createUnpacker();
      const kinds = frames.map((frame) => unpack(frame).kind);
      expect([frames, kinds.at(-1)]).toEqual([frames, 'broken']);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('[BR3] the names a preload exposes are those of the contract, all and no other', () => {
    expect([...callNames].toSorted()).toEqual(Object.keys(calls).toSorted());
    expect(new Set(eventNames).size).toBe(eventNames.length);
  });
});
