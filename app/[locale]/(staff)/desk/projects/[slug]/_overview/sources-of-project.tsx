import { useLocale, useTranslations } from "next-intl";
import { database } from "#app/_server/office/database.ts";
import { SourceList } from "#components/project/source-list.tsx";
import { StatementList } from "#components/project/statement-list.tsx";
import { listSources } from "#db/project/list-sources.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { sourceIdsOf } from "#domain/portfolio/source-ids.ts";

/** What published sources say of the project, and what to mind in reading them. */
export function SourcesOfProject({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations("project.section");
  const locale = useLocale();
  const named = sourceIdsOf(facts);
  const sources = listSources(database()).filter(({ id }) => named.has(id));
  return (
    <>
      {facts.note ? <p>{facts.note[locale]}</p> : null}
      {sources.length > 0 ? (
        <>
          <h3>{t("source")}</h3>
          <SourceList sources={sources} />
          <StatementList statements={facts.statements} />
        </>
      ) : null}
    </>
  );
}
