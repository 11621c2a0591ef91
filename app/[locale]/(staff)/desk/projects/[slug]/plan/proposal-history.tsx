import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { type PlanProposal, proposalStatus } from "#domain/plan/plan-proposal.ts";
import { formatDay } from "#i18n/format-day.ts";

const tones = {
  waiting: "info",
  superseded: "plain",
  approved: "good",
  returned: "bad",
  retracted: "plain",
} as const;

/** Every plan that was proposed, newest first, and what became of it. */
export function ProposalHistory({ proposals }: { proposals: readonly PlanProposal[] }) {
  const t = useTranslations("plan.history");
  const locale = useLocale();
  return (
    <DataTable<PlanProposal>
      caption={t("title")}
      isSynthetic={({ synthetic }) => synthetic}
      columns={[
        {
          key: "name",
          header: t("column.name"),
          cell: ({ name }) => name,
        },
        {
          key: "status",
          header: t("column.status"),
          keepsLine: true,
          cell: (proposal) => {
            const status = proposalStatus(proposal, proposals);
            return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>;
          },
        },
        {
          key: "proposed",
          header: t("column.proposed"),
          cell: ({ proposedBy, proposedOn }) =>
            t("by", { person: proposedBy, on: formatDay(proposedOn, locale, "short") }),
        },
        {
          key: "answered",
          header: t("column.answered"),
          cell: ({ review }) =>
            review
              ? t("by", { person: review.reviewer, on: formatDay(review.on, locale, "short") })
              : "—",
        },
        {
          key: "comment",
          header: t("column.comment"),
          cell: ({ review }) => review?.comment ?? "—",
        },
      ]}
      rows={proposals.toReversed()}
      keyOf={({ id }) => id}
      empty={t("empty")}
    />
  );
}
