import type { AboutRapporteur } from '../../../shared/bridge/calls/diagnosis-calls.ts';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../store/host.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { useAnswer } from './use-answer.ts';
import './help.css';

/** Which version this is, on whose work it stands, and on what terms. */
export function AboutDialog() {
  const state = useAnswer(() => host().aboutRapporteur());
  return (
    <Dialog title="About Rapporteur" onClose={closeDialog} className="dialog-tall help-dialog">
      {state.kind === 'waiting' && <p role="status">One moment.</p>}
      {state.kind === 'failed' && (
        <p role="alert">Rapporteur did not answer. Nothing was changed; close this and try once more.</p>
      )}
      {state.kind === 'answered' && <About about={state.answer} />}
    </Dialog>
  );
}

const About = ({ about: { version, runsOn, parts } }: { readonly about: AboutRapporteur }) => (
  <>
    <p className="help-version">Rapporteur {version}</p>
    <p className="help-lead">
      Minutes of a live meeting, and its official summary finished when the gavel falls. Free software under
      the MIT licence.
    </p>
    <p className="help-lead">
      Runs on{' '}
      {Object.entries(runsOn)
        .map(([name, number]) => `${name} ${number}`)
        .join(', ')}
      .
    </p>
    <h3 className="help-heading">Made with</h3>
    {parts.length === 0 ? (
      <p className="help-lead">
        This copy was started from its sources; docs/DEPENDENCIES.md names what it is made of.
      </p>
    ) : (
      <ul className="help-parts">
        {parts.map(({ name, version: number, licence, text }) => (
          <li key={`${name} ${number}`}>
            {text === '' ? (
              <p className="help-part">
                {name} {number} <span className="help-licence">{licence}</span>
              </p>
            ) : (
              <details>
                <summary className="help-part">
                  {name} {number} <span className="help-licence">{licence}</span>
                </summary>
                <pre className="help-text">{text}</pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    )}
  </>
);
