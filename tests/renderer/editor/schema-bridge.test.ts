import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { minutesSchema } from '../../../renderer/editor/minutes-schema.ts';
import { isEditableFragment } from '../../../renderer/editor/is-editable-fragment.ts';
import { elementToLine, lineToElement } from '../../../shared/meeting/document/line-element.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

const schema = minutesSchema();

function fragmentOf(lines: readonly Line[]): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('minutes');
  fragment.insert(0, lines.map(lineToElement));
  return fragment;
}

/** Fragment → ProseMirror document → another fragment → lines. */
function throughTheEditor(lines: readonly Line[]): (Line | null)[] {
  const node = yXmlFragmentToProseMirrorRootNode(fragmentOf(lines), schema);
  // ProseMirror's own check allows no marks of any attributes, which `extra` is.
  if (!lines.some((line) => JSON.stringify(line.text).match(/later|other|"x[a-z]/))) node.check();
  const back = new Y.Doc().getXmlFragment('minutes');
  prosemirrorToYXmlFragment(node, back);
  return back.toArray().map(elementToLine);
}

describe('the bridge between minutes and editor', () => {
  it('[ED1] any minutes → fragment → ProseMirror document → fragment are the same minutes', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        for (const { minutes } of meeting.agenda) expect(throughTheEditor(minutes)).toEqual(minutes);
      }),
    );
  });

  it('[ED1] the reference minutes pass whole', () => {
    for (const { minutes } of referenceMeeting().agenda) expect(throughTheEditor(minutes)).toEqual(minutes);
  });

  it('[ED2] fields and marks of another version pass whole', () => {
    const [item] = makeMeeting({
      agenda: [
        {
          id: 'a',
          title: 'A',
          minutes: [
            {
              kind: 'action',
              id: 'l',
              later: { deep: [1, null] },
              isInternal: false,
              assignees: ['p'],
              text: [{ text: 'x', bold: true, later: 'y', other: { z: null } }, { text: ' plain' }],
            },
          ],
        },
      ],
    }).agenda;
    expect(throughTheEditor(item?.minutes ?? [])).toEqual(item?.minutes);
  });

  it('[ED3] a section with anything else in it is not given to the editor, which would delete it', () => {
    const known = fragmentOf(referenceMeeting().agenda[1]?.minutes ?? []);
    expect(isEditableFragment(known)).toBe(true);
    const drawing = fragmentOf([]);
    drawing.insert(0, [new Y.XmlElement('drawing')]);
    expect(isEditableFragment(drawing)).toBe(false);
    const underlined = fragmentOf([]);
    const note = new Y.XmlElement('note');
    const text = new Y.XmlText();
    text.applyDelta([{ insert: 'x', attributes: { underline: {} } }]);
    note.insert(0, [text]);
    underlined.insert(0, [note]);
    expect(isEditableFragment(underlined)).toBe(false);
    const loose = fragmentOf([]);
    loose.insert(0, [new Y.XmlText('x')]);
    expect(isEditableFragment(loose)).toBe(false);
  });
});
