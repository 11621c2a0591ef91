import { useTranslations } from "next-intl";
import { noteUncomputed } from "#app/_server/fault/note-uncomputed.ts";
import { database } from "#app/_server/office/database.ts";
import { publicSettings } from "#app/_server/public/public-settings.ts";
import { LightBadge } from "#components/light/light-badge.tsx";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { OverriddenLight } from "#components/light/overridden-light.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { PublicProject } from "#components/public/public-project.tsx";
import { Section } from "#components/ui/section.tsx";
import { UncomputedPart } from "#components/uncomputed/uncomputed-part.tsx";
import { listSources } from "#db/project/list-sources.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { sourceIdsOf } from "#domain/portfolio/source-ids.ts";
import { viewInPublic } from "#domain/public/view-in-public.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";

type Props = { facts: ProjectFacts; asOf: IsoDate; locale: Locale };

/** What the public saw of a project on a day: by the rule and the drawing of the public page itself. */
export function SeenInPublic({ facts, asOf, locale }: Props) {
  const t = useTranslations("publishing");
  const on = formatDay(asOf, locale);
  const outcome = viewInPublic(facts, publicSettings(asOf, findStaleAfterDays(database())));
  if (outcome === null) {
    return (
      <Section title={t("seen", { on })}>
        <p>{t("seenNothing", { on })}</p>
      </Section>
    );
  }
  if (outcome.kind === "cannotCompute") noteUncomputed([outcome]);
  return (
    <Section title={t("seen", { on })} lead={t("seenLead")}>
      {outcome.kind === "cannotCompute" ? (
        <UncomputedPart failed={outcome} />
      ) : (
        <Seen view={outcome.value} locale={locale} />
      )}
    </Section>
  );
}

function Seen({ view, locale }: { view: ProjectView; locale: Locale }) {
  const { facts, asOf, light, override } = view;
  const named = sourceIdsOf(facts);
  const sources = listSources(database()).filter(
    ({ id, knownFrom }) => knownFrom <= asOf && named.has(id),
  );
  return (
    <>
      <h3>{facts.name[locale]}</h3>
      <LightBadge colour={light.colour} />
      <LightReasons
        reasons={light.reasons}
        nameOf={milestoneNames(view, locale)}
        under={light.colour}
      />
      {override ? <OverriddenLight override={override} /> : null}
      <PublicProject view={view} sources={sources} />
    </>
  );
}
