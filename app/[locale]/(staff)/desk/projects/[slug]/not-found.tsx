import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/desk-href.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeading } from "#components/page-heading.tsx";

/** The same answer for a project that does not exist and for somebody else's. */
export default function ProjectNotFound() {
  const t = useTranslations("desk");
  const href = useDeskHref();
  return (
    <>
      <PageHeading title={t("project.notFound")} lead={t("project.notFoundBody")} />
      <ButtonLink href={href()}>{t("project.backToDesk")}</ButtonLink>
    </>
  );
}
