import { getTranslations } from "next-intl/server";
import { findActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";

type Props = { facts: Pick<ProjectFacts, "slug" | "publications">; asOf: IsoDate };

/** Says that nobody outside can see a project, and leads a leader to publishing it. */
export async function NotPublicNotice({ facts: { slug, publications }, asOf }: Props) {
  if (publishedGroups(publications, asOf) !== null) return null;
  const t = await getTranslations("publishing");
  const href = await deskHref();
  const actor = await findActor();
  const canPublish = actor && (await canActToday(actor.role, "project.publish"));
  return (
    <Notice tone="info" title={t("notPublic")}>
      {canPublish ? (
        <p>
          <ButtonLink href={href(`/projects/${slug}/publication`)}>{t("toPublish")}</ButtonLink>
        </p>
      ) : null}
    </Notice>
  );
}
