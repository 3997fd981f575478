import styles from "./FileLinks.module.css";

/** The same in several formats, one link each. */
export const FileLinks = ({ files }: { files: [name: string, address: string][] }) => (
  <ul className={styles.files} lang="en">
    {files.map(([name, address]) => (
      <li key={name}>
        <a href={address} download>
          {name}
        </a>
      </li>
    ))}
  </ul>
);
