import type { ReactElement } from 'react';
import { Dialog } from '../../../components/dialog.tsx';
import { closeDialog } from '../../../store/open-dialog.ts';
import '../intake.css';
import { OfferForm } from './offer-form.tsx';
import { useShownOffer } from './offer-store.ts';

/** What an invitation or an earlier summary has for this meeting, to be chosen from. */
export function OfferDialog(): ReactElement | null {
  const shown = useShownOffer();
  if (shown === null) return null;
  return (
    <Dialog title={shown.title} className="dialog-tall intake-dialog" onClose={closeDialog}>
      <OfferForm shown={shown} />
    </Dialog>
  );
}
