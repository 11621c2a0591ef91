import { useLocale, useTranslations } from "next-intl";
import { minutesLeftToRetract } from "#app/_server/day/minutes-left-to-retract.ts";
import { database } from "#app/_server/office/database.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { listProposalHeadsByProject } from "#db/plan/list-plan-proposals.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { OwnAct } from "#domain/retraction/own-act.ts";
import { listOwnActs } from "#domain/retraction/own-acts.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "../_frame/desk.module.css";
import { retractAction } from "./actions.ts";

type Props = { projects: readonly ProjectFacts[]; userId: string };
type Recent = { facts: ProjectFacts; act: OwnAct; minutes: number };

/** 撤回: what somebody recorded within the last minutes, each with the button to take it back. */
export function OwnActsPanel({ projects, userId }: Props) {
  const t = useTranslations("retraction");
  const [only, ...more] = projects;
  const filter = only && more.length === 0 ? { slug: only.slug } : {};
  const proposed = listProposalHeadsByProject(database(), filter);
  const recent = projects.flatMap((facts): Recent[] =>
    listOwnActs({ ...facts, proposals: proposed.get(facts.id) ?? [] }, userId)
      .filter(({ isBuiltOn }) => !isBuiltOn)
      .map((act) => ({ facts, act, minutes: minutesLeftToRetract(act.madeAt) }))
      .filter(({ minutes }) => minutes > 0),
  );
  if (recent.length === 0) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <ul className={styles.rows}>
        {recent.map((each) => (
          <li key={`${each.act.subject} ${each.act.subjectId}`} className={styles.entry}>
            <RecentAct {...each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RecentAct({ facts, act, minutes }: Recent) {
  const t = useTranslations("retraction");
  const what = useWords(facts, act);
  const { subject, subjectId } = act;
  return (
    <ActionForm
      action={retractAction}
      labels={{}}
      hidden={{ projectId: facts.id, subject, subjectId }}
    >
      <p>
        {what} <span className={styles.quiet}>{t("left", { minutes })}</span>
      </p>
      <div>
        <SubmitButton look="secondary">
          {t("submit")}
          <span className="visually-hidden"> {what}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function useWords(facts: ProjectFacts, { subject, report, events, proposal }: OwnAct): string {
  const t = useTranslations("retraction");
  const milestone = useTranslations("milestone");
  const locale = useLocale();
  const project = facts.name[locale];
  const percent = formatNumber(report?.percent ?? 0, locale);
  const [first] = events;
  switch (subject) {
    case "report": {
      const on = formatDay(report?.asOfOn ?? "", locale);
      return t("report", { project, percent, on, events: events.length });
    }
    case "review":
      return t("review", { project, percent, decision: report?.review?.decision ?? "approved" });
    case "planProposal":
      return t("planProposal", { project, name: proposal?.name ?? "" });
    case "planReview":
      return t("planReview", {
        project,
        name: proposal?.name ?? "",
        decision: proposal?.review?.decision ?? "approved",
      });
    default:
      return t("milestoneEvent", {
        project,
        milestone: first?.milestone.name[locale] ?? "",
        kind: first ? milestone(`event.${first.event.kind}`) : "",
        on: formatDay(first?.event.on ?? "", locale),
      });
  }
}
