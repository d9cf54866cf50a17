import { memo, type PointerEvent } from 'react';
import type { ItemStage, ItemStanding } from '../../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { windowStore } from '../../../store/window-state.ts';
import { editItem, selectItem } from '../agenda-view.ts';
import { ClockIcon, type ClockShape } from '../clock/clock-icon.tsx';
import { ItemMenu } from './item-menu.tsx';
import type { RowTime } from './row-time.ts';

type Props = RowTime & {
  readonly item: AgendaItem;
  readonly number: string;
  readonly standing: ItemStanding;
  readonly stage: ItemStage;
  /** Whether the Tab key comes to this row. */
  readonly isStop: boolean;
  readonly isDragged: boolean;
  readonly dropPlace: 'before' | 'after' | null;
  readonly canChange: boolean;
  readonly onGrip: (event: PointerEvent, id: ItemId) => void;
};

const STANDING_WORDS: Readonly<Record<ItemStanding, string>> = {
  upcoming: '',
  current: 'running',
  done: 'done',
  deferred: 'deferred',
  skipped: 'skipped',
};

/** One item of the agenda. Painted again only when something on it changes. */
export const AgendaRow = memo(function AgendaRow(props: Props) {
  const { item, number, standing, stage, figure, detail, isStop, isDragged, dropPlace, canChange, onGrip } =
    props;
  const shown = standing === 'current' ? `current agenda-row-${stage}` : standing;
  const isLate = standing === 'done' && stage === 'over' && detail !== '';
  return (
    <div
      role="row"
      data-item={item.id}
      data-panel-start={isStop ? true : undefined}
      data-drop={dropPlace ?? undefined}
      className={`agenda-row agenda-row-${shown}${isDragged ? ' agenda-row-dragged' : ''}`}
      tabIndex={isStop ? 0 : -1}
      aria-current={standing === 'current' ? 'step' : undefined}
      onFocus={() => selectItem(item.id)}
      onDoubleClick={() => canChange && editItem(item.id)}
      onClick={() => windowStore.getState().setFocusedItem(item.id)}
    >
      <span role="gridcell" className="agenda-row-mark">
        {canChange && (
          <span className="agenda-grip" aria-hidden="true" onPointerDown={(event) => onGrip(event, item.id)}>
            <ClockIcon shape="grip" />
          </span>
        )}
        <Mark standing={standing} stage={stage} number={number} />
      </span>
      <span role="gridcell" className="agenda-row-what">
        <span className="agenda-row-title" dir="auto">
          {item.title}
        </span>
        {item.speakers.length > 0 && <span className="agenda-row-speakers">{item.speakers.join(', ')}</span>}
        {item.isStanding === true && <span className="agenda-row-standing">Standing</span>}
        {item.isProtected && (
          <span className="agenda-row-protected">
            <ClockIcon shape="shield" /> Protected
          </span>
        )}
      </span>
      <span role="gridcell" className="agenda-row-time">
        <span className="agenda-row-figure">{figure}</span>
        {detail !== '' && (
          <span className={isLate ? 'agenda-row-detail agenda-row-late' : 'agenda-row-detail'}>{detail}</span>
        )}
      </span>
      <span role="gridcell" className="agenda-row-more">
        {canChange && <ItemMenu item={item} standing={standing} isStop={isStop} />}
      </span>
    </div>
  );
});

function Mark({ standing, stage, number }: Pick<Props, 'standing' | 'stage' | 'number'>) {
  const shape: ClockShape | null =
    standing === 'current' ? (stage === 'within' ? 'play' : stage) : standing === 'done' ? 'done' : null;
  const words =
    standing === 'current' && stage !== 'within'
      ? stage === 'over'
        ? 'running, time is up'
        : 'running, time to wrap up'
      : STANDING_WORDS[standing];
  return (
    <>
      {words !== '' && <span className="visually-hidden">{`${words}: `}</span>}
      <span className="agenda-row-number">{number}</span>
      {shape !== null && <ClockIcon shape={shape} />}
    </>
  );
}
