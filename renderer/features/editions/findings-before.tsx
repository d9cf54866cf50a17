import type { Finding } from '../../../shared/preflight/finding.ts';
import { Icon } from '../../components/icon.tsx';

/** What the check found: errors in words, the others counted; the document view has them all, with the way there. */
export function FindingsBefore({ findings }: { readonly findings: readonly Finding[] | null }) {
  if (findings === null) return <p role="status">Looking the document over…</p>;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.length - errors.length;
  if (findings.length === 0) return <p role="status">Looked over: nothing was found.</p>;
  return (
    <section className="editions-findings" aria-label="Found in the document">
      {errors.length > 0 && (
        <>
          <p role="status">
            {errors.length === 1
              ? 'There is an error to put right first:'
              : `There are ${errors.length} errors to put right first:`}
          </p>
          <ul>
            {errors.map(({ code, where, message }) => (
              <li key={`${code} ${where} ${message}`}>
                <Icon name="error" />
                <span>
                  {where}: {message}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {others > 0 && (
        <p>
          {others === 1 ? '1 thing' : `${others} things`} to look at {errors.length > 0 ? 'besides' : 'first'}
          : see the list below the document.
        </p>
      )}
    </section>
  );
}
