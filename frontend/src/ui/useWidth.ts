import { useEffect, useRef, useState } from "react";

/** The width of an element in whole pixels, as it changes. */
export function useWidth<E extends Element>(guess = 720) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
