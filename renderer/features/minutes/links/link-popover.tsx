import { useId, useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { useStore } from 'zustand';
import { linkTargetOf } from '../../../../shared/summary/link-target.ts';
import { removeLink, setLink } from '../../../editor/set-link.ts';
import { runAlone } from '../../../editor/run-alone.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { placeBelow } from '../place-below.ts';
import { writtenEditor } from '../section/mounted-editors.ts';
import { closeLinkPopover, linkPopoverStore, type LinkPopoverState } from './link-popover-store.ts';

/** The address of a link, asked for beside its words. */
export function LinkPopover() {
  const popover = useStore(linkPopoverStore, ({ popover }) => popover);
  return popover === null ? null : <LinkForm {...popover} />;
}

function LinkForm({ link, box }: LinkPopoverState) {
  const form = useRef<HTMLFormElement>(null);
  const [address, setAddress] = useState(link);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  useLayoutEffect(() => {
    if (form.current !== null) placeBelow(form.current, box);
    form.current?.querySelector('input')?.select();
  }, [box]);

  const run = (command: Parameters<typeof runAlone>[2]): void => {
    const editor = writtenEditor()?.editor;
    const { open } = meetingStore.getState();
    if (editor !== undefined && open !== null) runAlone(editor, open.undo, command);
    closeLinkPopover();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const written = address.trim();
    if (written === '') return run(removeLink);
    const target = linkTargetOf(completed(written));
    if (target === null || target.startsWith('#'))
      setProblem('A link begins with https://, http:// or mailto:. Your text is as it was.');
    else run(setLink(target));
  };

  return (
    <form
      ref={form}
      className="minutes-floating minutes-link-form"
      role="dialog"
      aria-label="Link"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        closeLinkPopover();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus())
          linkPopoverStore.setState({ popover: null });
      }}
    >
      <label className="field">
        <span className="field-label">Address</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={(event) => {
            setAddress(event.target.value);
            setProblem(null);
          }}
        />
      </label>
      {problem === null ? null : (
        <p id={problemId} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="minutes-link-buttons">
        <button type="submit" className="button button-main">
          {link === '' ? 'Make link' : 'Change link'}
        </button>
        {link === '' ? null : (
          <button type="button" className="button" onClick={() => run(removeLink)}>
            Remove link
          </button>
        )}
      </div>
    </form>
  );
}

/** What people leave out when they type an address. */
function completed(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address) || address.startsWith('#')) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(address)) return `mailto:${address}`;
  return /^[^\s/?#]+\.[^\s/?#]{2,}/u.test(address) ? `https://${address}` : address;
}
