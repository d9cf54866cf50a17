import { useEffect, useRef, useState } from 'react';
import { clockActions, currentEndedWithPrevious } from './clock-actions.ts';

const QUICK = [1, 2, 3, 5, 10] as const;

/** "This item began … minutes ago": for the key that was pressed late. */
export function BeganAgo({ onClose }: { readonly onClose: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState('');
  const minutes = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : null;
  useEffect(() => first.current?.focus(), []);
  const tell = (ago: number): void => {
    onClose();
    clockActions.beganAgo(ago);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what it is in
    <form
      className="clock-began"
      aria-label="When this item began"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (minutes !== null) tell(minutes);
      }}
    >
      <span className="clock-began-words">Began</span>
      {QUICK.map((ago, index) => (
        <button
          key={ago}
          ref={index === 0 ? first : null}
          type="button"
          className="button button-icon"
          aria-label={ago === 1 ? '1 minute ago' : `${ago} minutes ago`}
          onClick={() => tell(ago)}
        >
          {ago}
        </button>
      ))}
      <input
        className="clock-began-number"
        inputMode="numeric"
        aria-label="Minutes ago"
        placeholder="…"
        value={typed}
        aria-invalid={typed !== '' && minutes === null}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span className="clock-began-words">min ago</span>
      <button
        type="button"
        className="clock-quiet"
        onClick={() => {
          onClose();
          currentEndedWithPrevious();
        }}
      >
        or it ended with the previous item
      </button>
    </form>
  );
}
