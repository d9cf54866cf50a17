import { useEffect, useState, type RefObject } from 'react';

/** How far outside what is seen a section already has its editor: one tall window. */
const MARGIN = '900px 0px';
const callbacks = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

const watch = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) callbacks.get(target)?.(isIntersecting);
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  ));

/** Whether an element is in or near what is seen. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    callbacks.set(target, setIsNear);
    watch().observe(target);
    return () => {
      observer?.unobserve(target);
      callbacks.delete(target);
    };
  }, [element]);
  return isNear;
}
