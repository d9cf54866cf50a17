import { useRef, type ReactElement } from 'react';
import { Icon, type IconName } from '../../../components/icon.tsx';

type Props = {
  readonly label: string;
  readonly icon: IconName;
  /** Endings, as in `.png,.jpg`. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
};

/** A button that asks for a file of this computer. */
export function FileButton({ label, icon, accept, onChoose }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Icon name={icon} />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        aria-label={`${label} (file)`}
        tabIndex={-1}
        accept={accept}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
    </>
  );
}
