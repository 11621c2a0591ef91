import { useLocale, useTranslations } from "next-intl";
import { can, type Permission, type Role } from "#domain/permission.ts";
import styles from "./project-ways.module.css";

/** The rooms of a project's plan, and the permission that opens each. */
const ways = [
  { name: "plan", permission: "plan.propose" },
  { name: "baselines", permission: "desk.read" },
  { name: "backward", permission: "desk.read" },
  { name: "deadlines", permission: "desk.read" },
  { name: "light", permission: "light.override" },
] as const satisfies readonly { name: string; permission: Permission }[];

/** From a project to its plan, baselines, deadlines and light. */
export function ProjectWays({ slug, role }: { slug: string; role: Role }) {
  const t = useTranslations("plan.ways");
  const exchange = useTranslations("exchange");
  const locale = useLocale();
  return (
    <nav className={styles.ways} aria-label={t("title")}>
      {ways
        .filter(({ permission }) => can(role, permission))
        .map(({ name }) => (
          <a key={name} href={`/${locale}/desk/projects/${slug}/${name}`}>
            {t(name)}
          </a>
        ))}
      <a href={`/${locale}/desk/projects/${slug}/plan/export`}>{exchange("export")}</a>
    </nav>
  );
}
