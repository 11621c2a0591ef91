import { useTranslations } from "next-intl";
import styles from "./breadcrumb.module.css";

type Props = { trail: readonly { href: string; label: string }[]; current: string };

/** Where this page hangs; the last step is the page itself and no link. */
export function Breadcrumb({ trail, current }: Props) {
  const t = useTranslations("site");
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className={styles.trail}>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
