import { Mark } from '@tiptap/core';
import { Mark as ProseMirrorMark, type Attrs, type Schema } from '@tiptap/pm/model';

/**
 * What other versions say of a run of text. In the Y.Doc it is one format whose value is an object of any keys
 * (line-element.ts), and ProseMirror makes marks only of attributes it was told of; keepExtraWhole lets this one pass.
 */
export const ExtraMark = Mark.create({
  name: 'extra',
  parseHTML: () => [],
  renderHTML: () => ['span', 0],
});

/** Makes a schema's `extra` marks of whatever attributes they are given. */
export function keepExtraWhole(schema: Schema): void {
  const type = schema.marks['extra'];
  if (type === undefined) return;
  Object.assign(type, {
    create: (attributes?: Attrs | null) =>
      Object.assign(Object.create(ProseMirrorMark.prototype), { type, attrs: attributes ?? {} }),
    checkAttrs: () => undefined,
  });
}
