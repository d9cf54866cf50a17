import { useState, type ReactElement } from 'react';
import { base64OfBytes } from '../../../../shared/summary/embedded-file.ts';
import { LETTERHEAD_DOCUMENT_BYTES } from '../../../../shared/summary/letterhead-document.ts';
import { LOGO_BYTES } from '../../../../shared/summary/logo.ts';
import { readRasterImage } from '../../../../shared/summary/raster-image.ts';
import { host } from '../../../store/host.ts';
import { valueAt, withValue } from '../draft.ts';
import { changeDraft, useEditor } from '../editor-store.ts';
import { problemAt, type FieldProblem } from '../judge-draft.ts';
import { FieldFrame } from './field-frame.tsx';
import { FileButton } from './file-button.tsx';

const LOGO = ['layout', 'logo'] as const;
const DOCUMENT = ['letterheadDocument'] as const;

type Props = { readonly problems: readonly FieldProblem[]; readonly isReadOnly: boolean };

/** The logo with its words and size, and the Word letterhead. */
export function LetterheadFields({ problems, isReadOnly }: Props): ReactElement {
  const [refused, setRefused] = useState<string | null>(null);
  const hasLogo = useEditor(({ draft }) => valueAt(draft, LOGO) !== undefined);
  const documentName = useEditor(({ draft }) => {
    const name = valueAt(draft, [...DOCUMENT, 'fileName']);
    return valueAt(draft, DOCUMENT) === undefined
      ? null
      : typeof name === 'string'
        ? name
        : 'Letterhead.docx';
  });
  const take = (reading: Promise<string | null>): void =>
    void reading.then(setRefused, () => setRefused('The file could not be read. Nothing was changed.'));
  const remove = (path: readonly string[]): void => {
    setRefused(null);
    changeDraft((draft) => withValue(draft, path, undefined));
  };
  return (
    <>
      <fieldset className="style-files">
        <legend className="field-label">Logo (PNG or JPEG, at most 1 MB)</legend>
        {hasLogo && <LogoFields problems={problems} isReadOnly={isReadOnly} />}
        {!isReadOnly && (
          <div className="style-file-buttons">
            <FileButton
              label={hasLogo ? 'Replace the logo…' : 'Choose a logo…'}
              icon="folder"
              accept=".png,.jpg,.jpeg,image/png,image/jpeg"
              onChoose={(file) => take(takeLogo(file))}
            />
            {hasLogo && (
              <button type="button" className="button button-quiet" onClick={() => remove(LOGO)}>
                Remove the logo
              </button>
            )}
          </div>
        )}
      </fieldset>
      <fieldset className="style-files">
        <legend className="field-label">Letterhead from a Word document</legend>
        <p className="field-hint">
          {documentName === null
            ? 'Word documents can take header, footer, page and styles from a .docx of yours. Its header’s text and picture become the letterhead of PDF and HTML.'
            : `Word documents take header, footer, page and styles from ${documentName}. PDF and HTML have the logo and the lines here.`}
        </p>
        {!isReadOnly && (
          <div className="style-file-buttons">
            <FileButton
              label={documentName === null ? 'Choose a Word document…' : 'Replace the document…'}
              icon="folder"
              accept=".docx"
              onChoose={(file) => take(takeDocument(file))}
            />
            {documentName !== null && (
              <button type="button" className="button button-quiet" onClick={() => remove(DOCUMENT)}>
                Remove the document
              </button>
            )}
          </div>
        )}
      </fieldset>
      {refused !== null && (
        <p className="field-problem" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

function LogoFields({ problems, isReadOnly }: Props): ReactElement {
  const logo = useEditor(({ draft }) => valueAt(draft, LOGO)) as Readonly<Record<string, unknown>>;
  const set = (name: string, value: unknown): void =>
    changeDraft((draft) => withValue(draft, [...LOGO, name], value));
  return (
    <>
      <FieldFrame
        label="What the logo shows, for those who do not see it"
        problem={problemAt(problems, [...LOGO, 'alternativeText'])}
      >
        {(described) => (
          <input
            {...described}
            type="text"
            dir="auto"
            readOnly={isReadOnly}
            value={typeof logo['alternativeText'] === 'string' ? logo['alternativeText'] : ''}
            onChange={(event) => set('alternativeText', event.target.value)}
          />
        )}
      </FieldFrame>
      <div className="style-fields">
        <FieldFrame label="Height (mm)" problem={problemAt(problems, [...LOGO, 'height'])} isShort>
          {(described) => (
            <input
              {...described}
              type="number"
              step={1}
              readOnly={isReadOnly}
              value={typeof logo['height'] === 'number' ? logo['height'] : ''}
              onChange={(event) => set('height', event.target.value === '' ? '' : Number(event.target.value))}
            />
          )}
        </FieldFrame>
        <FieldFrame label="Place" problem={null} isShort>
          {(described) => (
            <select
              {...described}
              disabled={isReadOnly}
              value={String(logo['place'])}
              onChange={(event) => set('place', event.target.value)}
            >
              <option value="start">Where lines begin</option>
              <option value="center">In the middle</option>
              <option value="end">Where lines end</option>
            </select>
          )}
        </FieldFrame>
      </div>
    </>
  );
}

/** Takes a picture as the logo; gives why not. */
async function takeLogo(file: File): Promise<string | null> {
  if (file.size > LOGO_BYTES)
    return `${file.name} is larger than 1 MB, so it was not taken. Save it smaller.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const image = readRasterImage(bytes);
  if (!image.ok) return `${file.name} was not taken: ${image.error}.`;
  changeDraft((draft) => {
    const before = valueAt(draft, LOGO);
    const kept = typeof before === 'object' && before !== null ? before : {};
    const name = typeof draft['name'] === 'string' ? draft['name'] : '';
    const usual = { alternativeText: `Logo of ${name}`, height: 18, place: 'start' };
    return withValue(draft, LOGO, { ...usual, ...kept, data: base64OfBytes(bytes) });
  });
  return null;
}

/** Takes a Word document as the letterhead, and its header as that of PDF and HTML; gives why not. */
async function takeDocument(file: File): Promise<string | null> {
  if (file.size > LETTERHEAD_DOCUMENT_BYTES)
    return `${file.name} is larger than 4 MB, so it was not taken. Make its pictures smaller and save it again.`;
  const read = await host().readLetterhead({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  if (!read.ok) return read.error.sentence;
  const { document, lines, logo } = read.value;
  changeDraft((draft) => {
    const withDocument = withValue(draft, DOCUMENT, document);
    const withLines =
      lines.length === 0 ? withDocument : withValue(withDocument, ['layout', 'letterhead'], lines);
    return logo === null ? withLines : withValue(withLines, LOGO, logo);
  });
  return null;
}
