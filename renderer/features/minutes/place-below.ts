const GAP = 4;

/** Puts a fixed element below a box of the window, or above it where there is more room. */
export function placeBelow(
  element: HTMLElement,
  box: { readonly left: number; readonly top: number; readonly bottom: number },
): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.max(GAP, Math.min(box.left, window.innerWidth - width - GAP));
  const fitsBelow = box.bottom + GAP + height <= window.innerHeight || box.top < window.innerHeight / 2;
  element.style.left = `${left}px`;
  element.style.top = `${fitsBelow ? box.bottom + GAP : Math.max(GAP, box.top - GAP - height)}px`;
}
