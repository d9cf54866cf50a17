import type { ShownPage } from './show-pages.ts';

/** One page of a document as a picture, as wide as what holds it. */
export function PageImage({ page, name }: { readonly page: ShownPage; readonly name: string }) {
  return (
    <img
      className="page-list-image"
      src={page.address}
      width={page.width}
      height={page.height}
      alt={name}
      decoding="sync"
      draggable={false}
    />
  );
}
