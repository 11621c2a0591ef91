import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Actor } from "#domain/access/permission.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { ReasonList } from "./reason-list.tsx";

type Props = {
  facts: ProjectFacts;
  failed: UncomputedProject;
  actor: Actor;
  /** What the page is called where it is not the project itself. */
  title?: string;
};

/** In the place of a page of a project that cannot be computed: why, and where it is put right. */
export function UncomputedHeader({ facts, failed, actor, title }: Props) {
  const t = useTranslations("uncomputed");
  const locale = useLocale();
  const href = useDeskHref();
  const { reference, defects } = failed;
  return (
    <>
      <ProjectHeader
        facts={facts}
        title={title ?? t("name")}
        lead={t("lead", { reference })}
        isOfProject={title === undefined}
      />
      <Notice tone="error" title={t("title", { project: facts.name[locale] })}>
        {defects.length === 0 ? <p>{t("unknown", { reference })}</p> : null}
      </Notice>
      {defects.length > 0 ? (
        <Section title={t("why")}>
          <ReasonList facts={facts} defects={defects} role={actor.role} />
        </Section>
      ) : null}
      <p>
        <a href={href()}>{t("back")}</a>
      </p>
    </>
  );
}
