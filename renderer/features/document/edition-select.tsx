import { EDITIONS, editionSchema, type Edition } from '../../../shared/summary/editions/edition.ts';
import { chooseEdition, useEdition } from './edition-store.ts';

const LABELS: Readonly<Record<Edition, string>> = {
  full: 'Full document',
  public: 'Public edition',
  actions: 'Actions only',
};

/** Which edition the pages show and the export writes. */
export function EditionSelect({ id }: { readonly id?: string }) {
  return (
    <select
      id={id}
      aria-label={id === undefined ? 'Edition' : undefined}
      value={useEdition()}
      onChange={(event) => chooseEdition(editionSchema.parse(event.target.value))}
    >
      {EDITIONS.map((edition) => (
        <option key={edition} value={edition}>
          {LABELS[edition]}
        </option>
      ))}
    </select>
  );
}
