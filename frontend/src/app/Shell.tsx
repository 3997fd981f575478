import { useViewpoint } from "@/api/viewpoint";
import { SearchBox } from "@/features/search/SearchBox";
import { words } from "@/lib/words";
import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { AccountBar } from "./AccountBar";
import { Asking } from "./Asking";
import { OfflineBanner } from "./OfflineBanner";
import { OutboxBar } from "./OutboxBar";
import { PastBanner } from "./PastBanner";
import styles from "./Shell.module.css";
import { ViewpointBar } from "./ViewpointBar";

const screens = [
  ["/", words.overview.title],
  ["/clusters", words.cluster.many],
  ["/agencies", words.agency.many],
  ["/interventions", words.intervention.many],
  ["/funding", words.funding.title],
  ["/ripple", words.ripple.title],
  ["/coverage", words.coverage.title],
  ["/reports", words.reports.title],
  ["/quality", words.quality.title],
  ["/data", words.data.title],
] as const;

/** Brings the present screen's name into view in a bar that is too long for a phone, and leaves the focus alone. */
function showCurrent(nav: HTMLElement | null) {
  const current = nav?.querySelector("[aria-current]")?.getBoundingClientRect();
  const bar = nav?.getBoundingClientRect();
  if (current && bar) nav?.scrollBy({ left: current.left + current.width / 2 - bar.left - bar.width / 2 });
}

/** After a step to another screen the keyboard and the screen reader start at its top. */
function useArrival() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  useEffect(
    () =>
      router.subscribe("onResolved", ({ fromLocation, pathChanged }) => {
        // After the screen is drawn, and not in the midst of it.
        requestAnimationFrame(() => showCurrent(nav.current));
        if (fromLocation && pathChanged) main.current?.focus({ preventScroll: true });
      }),
    [router],
  );
  return { main, nav };
}

export function Shell() {
  const { main, nav } = useArrival();
  const { asOf } = useViewpoint();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {words.shell.skip}
      </a>
      <Asking />
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.name}>
            <img src="/mark.svg" alt="" width="28" height="28" />
            {words.shell.name}
          </Link>
          <nav ref={nav} aria-label={words.shell.screens} className={styles.nav}>
            {screens.map(([to, name]) => (
              <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
                {name}
              </Link>
            ))}
          </nav>
          <SearchBox />
        </div>
        <AccountBar />
        <ViewpointBar />
      </header>
      <main id="main" ref={main} tabIndex={-1} aria-labelledby="page-title" className={styles.main}>
        <OfflineBanner />
        <OutboxBar />
        <PastBanner />
        <Outlet key={asOf ?? "now"} />
      </main>
      <footer className={styles.footer}>
        <div>
          <p>{words.shell.about}</p>
          <p>
            <a href="/docs">{words.shell.docs}</a> · <a href="/openapi">{words.shell.contract}</a>
          </p>
        </div>
      </footer>
    </div>
  );
}
