import { useViewpoint } from "@/api/viewpoint";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Link } from "@tanstack/react-router";
import styles from "./Viewpoint.module.css";

/** Says on every screen that what it shows is the past, and leads back. */
export function PastBanner() {
  const { asOf } = useViewpoint();
  if (!asOf) return null;
  return (
    <p role="status" className={styles.past}>
      {words.viewpoint.past(instantText(asOf))}{" "}
      <Link to="." search={(search) => ({ ...search, asOf: undefined })} resetScroll={false}>
        {words.viewpoint.now}
      </Link>
    </p>
  );
}
