import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { can, type Permission, type Role } from "#domain/access/permission.ts";
import { withProject } from "../../../households/_ledger/ledger-header.tsx";
import styles from "./project-nav.module.css";

/** The rooms of a project's plan, and the permission that opens each; a form is of today only. */
const ways = [
  { name: "plan", permission: "plan.propose", isForm: true },
  { name: "baselines", permission: "desk.read", isForm: false },
  { name: "backward", permission: "desk.read", isForm: false },
  { name: "curve", permission: "desk.read", isForm: false },
  { name: "deadlines", permission: "desk.read", isForm: false },
  { name: "light", permission: "light.override", isForm: false },
  { name: "public-texts", permission: "text.withdraw", isForm: true },
  { name: "metrics", permission: "relocation.set", isForm: false },
] as const satisfies readonly { name: string; permission: Permission; isForm: boolean }[];

type Props = {
  slug: string;
  role: Role;
  /** There is a household ledger to count. */
  hasHouseholds: boolean;
};

/** From a project to its plan, baselines, deadlines, light and households. */
export function ProjectNav({ slug, role, hasHouseholds }: Props) {
  const t = useTranslations("plan.ways");
  const exchange = useTranslations("exchange");
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  return (
    <nav className={styles.ways} aria-label={t("title")}>
      {ways
        .filter(({ permission, isForm }) => can(role, permission) && !(isForm && isReplay))
        .map(({ name }) => (
          <a key={name} href={href(`/projects/${slug}/${name}`)}>
            {t(name)}
          </a>
        ))}
      {hasHouseholds && can(role, "household.count") ? (
        <a href={withProject(href("/households/counts"), slug)}>{t("counts")}</a>
      ) : null}
      <a href={href(`/projects/${slug}/plan/export`)}>{exchange("export")}</a>
    </nav>
  );
}
