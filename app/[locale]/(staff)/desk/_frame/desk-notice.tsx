import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { Permission } from "#domain/access/permission.ts";

/** What an action may have led here with. */
const doneKeys = [
  "report.saved",
  "report.retracted",
  "review.retracted",
  "milestoneEvent.retracted",
  "planProposal.retracted",
  "planReview.retracted",
  "milestone.saved",
  "milestone.measured",
  "review.approved",
  "review.several",
  "review.returned",
  "plan.proposed",
  "plan.approved",
  "plan.returned",
  "deadline.moved",
  "milestone.retired",
  "milestone.restored",
  "light.overridden",
  "light.restored",
  "text.withdrawn",
  "text.released",
  "text.refused",
  "project.published",
  "project.withdrawn",
  "signing.set",
  "counts.published",
] as const;

/** The permissions whose pages lead back to the desk when they are missing. */
const guarded = [
  "portfolio.read",
  "changes.read",
  "progress.report",
  "own.retract",
  "milestone.record",
  "report.review",
  "plan.propose",
  "plan.review",
  "deadline.move",
  "light.override",
  "text.withdraw",
  "project.publish",
  "user.manage",
  "assignment.manage",
  "project.manage",
  "setting.manage",
  "audit.read",
  "household.count",
  "household.read",
  "household.write",
  "relocation.set",
] as const satisfies readonly Permission[];

type Props = { done?: string; refused?: string };

/** What was done, and of how many: `review.several.12`. */
const ofSeveral = /^(.*?)(?:\.(\d{1,4}))?$/;

/** What has just happened, out of the address; words that are not ours say nothing. */
export function DeskNotice({ done, refused }: Props) {
  const t = useTranslations("desk");
  const [, said, several = "0"] = ofSeveral.exec(done ?? "") ?? [];
  const doneKey = doneKeys.find((key) => key === said);
  const permission = guarded.find((key) => key === refused);
  return (
    <>
      {doneKey ? (
        <Notice tone="success" title={t(`done.${doneKey}`, { count: Number(several) })} />
      ) : null}
      {permission ? (
        <Notice tone="error" title={t("refused", { permission: t(`permission.${permission}`) })} />
      ) : null}
    </>
  );
}
