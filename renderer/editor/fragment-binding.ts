import { Extension, type Content } from '@tiptap/core';
import { initProseMirrorDoc, ySyncPlugin } from '@tiptap/y-tiptap';
import { keepExtraWhole } from './extra-mark.ts';
import type { SectionContext } from './section-context.ts';

/**
 * Binds the editor to the section's fragment: what is typed becomes Yjs updates, and what arrives is shown. The editor
 * begins with the fragment's lines; filled in afterwards, every section would be drawn twice.
 */
export function fragmentBinding({ fragment }: Pick<SectionContext, 'fragment'>) {
  let begun: ReturnType<typeof initProseMirrorDoc> | undefined;
  return Extension.create({
    name: 'fragmentBinding',
    // Before everything that looks at the document.
    priority: 1_000,
    onBeforeCreate() {
      keepExtraWhole(this.editor.schema);
      begun = initProseMirrorDoc(fragment, this.editor.schema);
      // The editor takes a ready document too; its types do not say so. It must be this very one: the binding maps its nodes.
      this.editor.options.content = begun.doc as unknown as Content;
    },
    addProseMirrorPlugins: () => [
      ySyncPlugin(fragment, begun === undefined ? {} : { mapping: begun.mapping }),
    ],
  });
}
