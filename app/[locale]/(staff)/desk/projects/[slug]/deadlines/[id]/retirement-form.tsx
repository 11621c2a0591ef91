import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { RetirementKind } from "#domain/milestone/retirement.ts";
import { retireMilestoneAction } from "../../actions.ts";

type Props = { fact: MilestoneFact; kind: RetirementKind };

/** Takes a milestone off the pages of today, or brings it back; the reason stays in the history. */
export function RetirementForm({ fact, kind }: Props) {
  const t = useTranslations("plan.deadlines.retirement");
  const labels = { reason: t("reason") };
  return (
    <ActionForm
      action={retireMilestoneAction}
      labels={labels}
      hidden={{ milestoneId: fact.id, seenRetirements: fact.retirements.length, kind }}
    >
      <TextArea
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={2}
        longest={300}
        required
      />
      <SubmitButton look="secondary">{t(`submit.${kind}`)}</SubmitButton>
    </ActionForm>
  );
}
