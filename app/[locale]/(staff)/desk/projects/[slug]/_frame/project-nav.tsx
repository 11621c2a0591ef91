import { getLocale, getTranslations } from "next-intl/server";
import { findActor } from "#app/_server/auth/session.ts";
import { pathnameOf } from "#app/_server/day/day-address.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { currentPath } from "#app/_server/page/current-path.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import { can, type Permission } from "#domain/access/permission.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import type { Locale } from "#i18n/locales.ts";
import { withProject } from "../../../households/_ledger/ledger-header.tsx";

/** The pages of a project, and the permission that opens each; a form is of today only. */
const ways = [
  { name: "overview", place: "", permission: "desk.read", isForm: false },
  { name: "plan", place: "/plan", permission: "plan.propose", isForm: true },
  { name: "baselines", place: "/baselines", permission: "desk.read", isForm: false },
  { name: "backward", place: "/backward", permission: "desk.read", isForm: false },
  { name: "curve", place: "/curve", permission: "desk.read", isForm: false },
  { name: "deadlines", place: "/deadlines", permission: "desk.read", isForm: false },
  { name: "light", place: "/light", permission: "light.override", isForm: false },
  { name: "publication", place: "/publication", permission: "project.publish", isForm: false },
  { name: "public-texts", place: "/public-texts", permission: "text.withdraw", isForm: true },
  { name: "metrics", place: "/measures", permission: "relocation.set", isForm: false },
] as const satisfies readonly {
  name: string;
  place: "" | `/${string}`;
  permission: Permission;
  isForm: boolean;
}[];

type Props = { facts: Pick<ProjectFacts, "slug" | "publications" | "relocation" | "unread"> };

/** From each page of a project to the others: overview, plan, baselines, deadlines, light, households. */
export async function ProjectNav({ facts }: Props) {
  const { slug, publications, relocation, unread } = facts;
  const t = await getTranslations("plan.ways");
  const exchange = await getTranslations("exchange");
  const desk = await getTranslations("desk");
  const locale = await getLocale();
  const actor = await findActor();
  if (!actor) return null;
  const href = await deskHref();
  const { isReplay, businessDate } = await requestedDay();
  const here = pathnameOf(await currentPath(locale as Locale));
  const pages = ways
    .filter(({ permission, isForm }) => can(actor.role, permission) && !(isForm && isReplay))
    .map(({ name, place }) => {
      const at = href(`/projects/${slug}${place}`);
      const isWithin = place !== "" && here.startsWith(`${pathnameOf(at)}/`);
      const current = pathnameOf(at) === here ? "page" : isWithin ? "true" : undefined;
      return { href: at, label: t(name), current } as const;
    });
  // A ledger that could not be read is there all the same.
  const hasHouseholds = relocation !== null || unread !== undefined;
  const counts = { href: withProject(href("/households/counts"), slug), label: t("counts") };
  const exported = { href: href(`/projects/${slug}/plan/export`), label: exchange("export") };
  const publicPage = { href: `/${locale}/projects/${slug}`, label: desk("publicPage") };
  return (
    <Tabs
      label={t("title")}
      tabs={[
        ...pages,
        ...(hasHouseholds && can(actor.role, "household.count") ? [counts] : []),
        exported,
        ...(publishedGroups(publications, businessDate) ? [publicPage] : []),
      ]}
    />
  );
}
