import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A dialog that brings its own head, as the palette does, still has its title for screen readers. */
  readonly hasHead?: boolean;
  readonly className?: string;
};

/** A modal dialog: the platform keeps the keyboard inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, hasHead = true, className = '' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Closed before it leaves the page, for only then does the platform give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    dialog.showModal();
    // The platform starts with the first control, which is the one that closes.
    dialog.querySelector<HTMLElement>('[data-dialog-start]')?.focus();
    return () => dialog.close();
  }, []);

  return (
    // A click beside the dialog leaves it; Escape does the same
    <dialog
      ref={element}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      {hasHead ? (
        <header className="dialog-head">
          <h2 className="dialog-title" id={titleId}>
            {title}
          </h2>
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label="Close"
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
      ) : (
        <h2 className="visually-hidden" id={titleId}>
          {title}
        </h2>
      )}
      {hasHead ? <div className="dialog-body">{children}</div> : children}
    </dialog>
  );
}
