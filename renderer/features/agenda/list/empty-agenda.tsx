import { showPasted } from '../agenda-view.ts';
import { useCanChange } from '../can-change.ts';

/** No agenda yet: what to do now. */
export function EmptyAgenda() {
  const canChange = useCanChange();
  return (
    <section className="panel-empty agenda-empty" aria-label="Agenda" data-panel-start tabIndex={-1}>
      <h2 className="agenda-heading-title">No agenda yet</h2>
      {canChange ? (
        <>
          <p>
            Type the first item below and press Enter; “Any other business (5 min)” sets its time too. Or
            paste the whole agenda, one item a line.
          </p>
          <button type="button" className="button" onClick={() => showPasted('')}>
            Paste agenda…
          </button>
        </>
      ) : (
        <p>This meeting is open to read only, and has no agenda.</p>
      )}
    </section>
  );
}
