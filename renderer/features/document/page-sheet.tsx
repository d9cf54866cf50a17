import { memo, useState, type MouseEvent } from 'react';
import type { PagePlace } from '../../../shared/bridge/contract.ts';
import { PageImage } from '../../components/page-image.tsx';
import type { ShownPage } from '../../components/show-pages.ts';
import { jumpTo } from '../../layout/jump-to.ts';
import { nearestPlace } from './nearest-place.ts';
import { PlaceOutline } from './place-outline.tsx';

type PageSheetProps = {
  readonly page: ShownPage;
  readonly name: string;
  /** What the keyboard points at on this page, if anything. */
  readonly pointed: PagePlace | null;
};

/** One page; a click goes to what stands there, and what it would go to is framed quietly. */
export const PageSheet = memo(function PageSheet({ page, name, pointed }: PageSheetProps) {
  const [hovered, setHovered] = useState<PagePlace | null>(null);
  // The page may have been set again under a pointer that rests.
  const under = hovered !== null && page.places.includes(hovered) ? hovered : null;
  const shown = pointed ?? under;
  const placeAt = (event: MouseEvent): PagePlace | null => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * page.width;
    const y = ((event.clientY - top) / height) * page.height;
    return nearestPlace(page.places, x, y);
  };
  return (
    <div
      className={under === null ? undefined : 'document-sheet-goes'}
      onPointerMove={(event) => setHovered(placeAt(event))}
      onPointerLeave={() => setHovered(null)}
      onClick={(event) => {
        const target = placeAt(event);
        if (target !== null) jumpTo(target.place);
      }}
    >
      <PageImage page={page} name={name} />
      {shown !== null && <PlaceOutline page={page} place={shown} isPointedAt={shown === pointed} />}
    </div>
  );
});
