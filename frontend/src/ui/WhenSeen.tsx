import { startTransition, useEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import styles from "./WhenSeen.module.css";

/** A quarter of a screen before it is seen it is asked for. */
const margin = "25% 0px";

/** And after so many milliseconds anyhow: it may be printed, searched, or wanted when there is no connection any more. */
const patience = 10_000;

/** What was seen is there at once when one comes back, and one finds the place where one was. */
const before = new Set<string>();

interface Props {
  /** Of its own among all that is drawn when seen. */
  name: string;
  children: ReactNode;
}

/** What is asked for and drawn when it is about to be seen, and else after the rest. */
export function WhenSeen({ name, children }: Props) {
  const [seen, setSeen] = useState(() => before.has(name));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const see = () => {
      before.add(name);
      startTransition(() => setSeen(true));
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && see(),
      { rootMargin: margin },
    );
    observer.observe(place.current);
    // Drawn at once: what is on its way yet is on the paper as such.
    const print = () => flushSync(() => setSeen(true));
    addEventListener("beforeprint", print);
    const later = setTimeout(see, patience);
    return () => {
      observer.disconnect();
      clearTimeout(later);
      removeEventListener("beforeprint", print);
    };
  }, [name]);
  return seen ? children : <div ref={place} data-unseen className={styles.unseen} />;
}
