import { useLocale, useTranslations } from "next-intl";
import { KeptDraft } from "#components/draft/kept-draft.tsx";
import { reportDraft } from "#components/draft/report-draft.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { reportProgressAction } from "../actions.ts";
import { openMilestones } from "./open-milestones.ts";
import { NeededFields, OptionalFields } from "./report-fields.tsx";
import styles from "./report-form.module.css";
import { ReportMilestones } from "./report-milestones.tsx";

type Props = {
  view: Pick<ProjectView, "facts" | "asOf" | "reported" | "milestones">;
  corrected: ReportFact | null;
  /** Whose draft is kept. */
  userId: string;
};

/** The form a site owner fills in on a phone: what is needed first, the rest may stay empty. */
export function ReportForm({ view, corrected, userId }: Props) {
  const t = useTranslations("report");
  const tick = useTranslations("report.milestones");
  const locale = useLocale();
  const { facts, asOf, reported } = view;
  const open = corrected ? [] : openMilestones(view);
  const rowLabels = open.flatMap(({ milestone, row }) =>
    (["started", "met", "percent"] as const).map((field) => [
      `milestones.${row}.${field}`,
      tick("labelOf", { name: milestone.fact.name[locale], field: tick(field) }),
    ]),
  );
  const labels = {
    percent: t("percent"),
    ...Object.fromEntries(rowLabels),
    asOfOn: t("asOfOn"),
    done: t("done"),
    blocker: t("blocker"),
    nextStep: t("nextStep"),
    fallReason: t("fallReason"),
  };
  const hidden = {
    projectId: facts.id,
    version: facts.version,
    ...(corrected ? { correctsId: corrected.id } : {}),
  };
  const fallsFrom = corrected ?? reported?.report ?? null;
  return (
    <ActionForm action={reportProgressAction} labels={labels} hidden={hidden}>
      <KeptDraft userId={userId} of={reportDraft(facts.id, corrected?.id)} />
      <NeededFields
        labels={labels}
        asOf={asOf}
        corrected={corrected}
        milestones={<ReportMilestones open={open} asOf={asOf} />}
      />
      <OptionalFields labels={labels} fallsFrom={fallsFrom} corrected={corrected} />
      <div className={styles.send}>
        <SubmitButton>{corrected ? t("submitCorrection") : t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
