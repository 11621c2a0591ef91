import { useLocale, useTranslations } from "next-intl";
import { PageHeading } from "#components/ui/page-heading.tsx";
import styles from "../_frame/desk.module.css";

const rooms = ["projects", "users", "assignments", "audit", "settings"] as const;

/** The administrator's desk: the ways to what only they may change. */
export function AdminDesk() {
  const t = useTranslations("desk.admin");
  const locale = useLocale();
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <ul className={styles.rooms}>
        {rooms.map((room) => (
          <li key={room}>
            <a className={styles.room} href={`/${locale}/desk/admin/${room}`}>
              <strong>{t(room)}</strong>
              <span>{t(`${room}Hint`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
