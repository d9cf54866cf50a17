import { EditorView, minimalSetup } from 'codemirror';
import { notesMeeting, notesText } from './notes-meeting.ts';
import '../../renderer/theme.css';
import '../../renderer/base.css';
import './peers-page.css';

const query = new URLSearchParams(location.search);
const text = notesText(notesMeeting(Number(query.get('notes'))));
const middle = Math.floor(text.length / 2);
const place = document.querySelector('#window');
if (place === null) throw new Error('The page has no place for an editor.');

if (query.get('tool') === 'textarea') {
  const field = document.createElement('textarea');
  field.className = 'peer';
  field.value = text;
  place.append(field);
  field.focus();
  field.setSelectionRange(middle, middle);
  // Only a field that takes the focus scrolls to its cursor.
  field.blur();
  field.focus();
} else {
  const parent = document.createElement('div');
  parent.className = 'peer';
  place.append(parent);
  const editor = new EditorView({
    doc: text,
    selection: { anchor: middle },
    extensions: [minimalSetup, EditorView.lineWrapping],
    parent,
  });
  editor.dispatch({ effects: EditorView.scrollIntoView(middle, { y: 'center' }) });
  editor.focus();
}
