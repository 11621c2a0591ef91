import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { findAllotment } from "#db/household/resettlement/find-allotment.ts";
import { formatDay } from "#i18n/format-day.ts";
import { requireLedger } from "../../../../_ledger/read-ledger.ts";
import { releaseUnitAction } from "../../../actions.ts";
import { UnitsHeader } from "../../../units-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.release");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ project?: string }>;
};

/** Asks once more before a household's unit is taken back. */
export default async function ReleasePage({ params, searchParams }: Props) {
  const ledger = await requireLedger("household.write", (await searchParams).project);
  await requireToday();
  const { actor, businessDate, locale, project } = ledger;
  const given = findAllotment(database(), { actor, on: businessDate }, (await params).id);
  if (given?.projectId !== project.id) notFound();
  const t = await getTranslations("resettlement.release");
  const said = {
    code: given.householdCode,
    unit: given.unitCode,
    on: formatDay(given.allottedOn, locale),
  };
  const lead = (
    <>
      <p>{t("lead", said)}</p>
      <p>{t("effect")}</p>
    </>
  );
  return (
    <>
      <UnitsHeader ledger={ledger} part="allot" of={t("title")} lead={lead} />
      {given.isReleased ? <Notice tone="info" title={t("already")} /> : null}
      <ActionForm action={releaseUnitAction} hidden={{ allotmentId: given.id }}>
        {given.isReleased ? null : <SubmitButton look="danger">{t("submit")}</SubmitButton>}
      </ActionForm>
    </>
  );
}
