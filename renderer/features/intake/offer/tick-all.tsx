import type { ReactElement } from 'react';

type Props = {
  readonly label: string;
  readonly total: number;
  readonly taken: number;
  readonly onTick: (isTaken: boolean) => void;
};

/** A heading whose box ticks all that stands below it. */
export function TickAll({ label, total, taken, onTick }: Props): ReactElement {
  return (
    <h3 className="intake-pile">
      <label className="intake-tick-all">
        <input
          type="checkbox"
          checked={taken > 0 && taken === total}
          ref={(box) => {
            if (box !== null) box.indeterminate = taken > 0 && taken < total;
          }}
          onChange={(event) => onTick(event.target.checked)}
        />
        <bdi>{label}</bdi>
      </label>
    </h3>
  );
}
