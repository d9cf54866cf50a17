import type { PreviewPage } from '../../shared/bridge/contract.ts';

/** A page as it is shown: an image of its own address, which lives until the page is another one. */
export type ShownPage = PreviewPage & { readonly address: string };

/**
 * Pages as images, never as markup of this window: an SVG in an <img> runs no script and loads nothing (SVG Integration,
 * "secure static mode"). A page that is the same keeps its address, so only what changed is painted again. Resolves
 * when the new ones are decoded, so that nothing flickers.
 */
export async function showPages(
  before: readonly ShownPage[],
  pages: readonly PreviewPage[],
): Promise<readonly ShownPage[]> {
  const known = new Map(before.map((page) => [page.svg, page]));
  return Promise.all(
    pages.map(async (page) => {
      const { svg } = page;
      const same = known.get(svg);
      // What stands on it may be another line with the same words.
      if (same !== undefined) return { ...page, address: same.address };
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      const image = new Image();
      image.src = address;
      await image.decode().catch(() => undefined);
      return { ...page, address };
    }),
  );
}

/** Gives back the memory of pages that no longer show. */
export function dropPages(before: readonly ShownPage[], now: readonly ShownPage[]): void {
  const kept = new Set(now.map(({ address }) => address));
  for (const { address } of before) if (!kept.has(address)) URL.revokeObjectURL(address);
}
