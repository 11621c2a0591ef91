import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import styles from "../../../_frame/ways.module.css";
import { removeHouseholdAction } from "../actions.ts";
import { HouseholdFormHeader } from "../household-form-header.tsx";
import { requireHouseholdForm } from "../require-household-form.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("household.removal");
  return { title: t("title") };
}

type Props = { params: Promise<{ id: string }> };

/** To take out a household that was entered by mistake, said why. */
export default async function RemoveHouseholdPage({ params }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const t = await getTranslations("household.removal");
  const href = await deskHref();
  const { id, code, version } = form.household;
  return (
    <>
      <HouseholdFormHeader form={form} title={t("ask", { code })}>
        <p>{t("effect")}</p>
      </HouseholdFormHeader>
      <ActionForm
        action={removeHouseholdAction}
        labels={{ reason: t("reason") }}
        hidden={{ householdId: id, version }}
      >
        <TextArea
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          rows={2}
          longest={200}
          required
        />
        <div className={styles.ways}>
          <SubmitButton look="danger">{t("submit")}</SubmitButton>
          <ButtonLink href={href(`/households/${id}`)}>{t("cancel")}</ButtonLink>
        </div>
      </ActionForm>
    </>
  );
}
