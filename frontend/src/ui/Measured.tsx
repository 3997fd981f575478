import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

interface Props {
  /** A figure has its caption as a child of its own. */
  as?: "div" | "figure";
  className?: string;
  /** From the room there is, in whole pixels. */
  children: (width: number) => ReactNode;
}

/** A picture that is drawn to the room it has: not before that is known, so that it is drawn once, and anew when it changes. */
export function Measured({ as: Place = "div", className, children }: Props) {
  const place = useRef<HTMLElement & HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <Place ref={place} className={className}>
      {width > 0 && children(width)}
    </Place>
  );
}
