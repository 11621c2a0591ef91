import styles from "./tabs.module.css";

type Props = {
  label: string;
  tabs: readonly {
    href: string;
    label: string;
    /** Whether this is the page looked at, or the one it lies within. */
    current?: "page" | "true" | undefined;
  }[];
};

/** The pages that belong together, as links; on a phone they scroll within their own line. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ href, label: name, current }) => (
        <a key={href} href={href} aria-current={current}>
          {name}
        </a>
      ))}
    </nav>
  );
}
