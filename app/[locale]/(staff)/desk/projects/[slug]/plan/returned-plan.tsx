import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { PlanProposal } from "#domain/plan/plan-proposal.ts";
import { formatDay } from "#i18n/format-day.ts";

/** Why the last plan came back: read before anything is typed. */
export function ReturnedPlan({ proposals }: { proposals: readonly PlanProposal[] }) {
  const t = useTranslations("plan.history");
  const locale = useLocale();
  const review = proposals.at(-1)?.review;
  if (review?.decision !== "returned") return null;
  return (
    <Notice
      tone="info"
      title={t("returnedBy", { person: review.reviewer, on: formatDay(review.on, locale) })}
    >
      <p>{review.comment}</p>
    </Notice>
  );
}
