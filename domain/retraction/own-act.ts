import type { MilestoneEventFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ProposalHead } from "#domain/plan/plan-proposal.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import type { ActSubject, RetractionSubject } from "./retraction.ts";

/** What of a project is asked, and the plans proposed for it. */
export type ActFacts = Pick<
  ProjectFacts,
  "reports" | "milestones" | "baselines" | "overrides" | "withdrawals"
> & {
  readonly proposals: readonly ProposalHead[];
};

/** An event of a milestone, with the milestone. */
export interface ActedEvent {
  readonly milestone: MilestoneFact;
  readonly event: MilestoneEventFact;
}

/** Something that one person recorded of a project, which they may take back for a while. */
export interface OwnAct {
  readonly subject: ActSubject;
  /** of the report, the event or the proposal; of a review what was reviewed */
  readonly subjectId: string;
  readonly madeAt: number;
  /** whether something rests on it, so that it stays */
  readonly isBuiltOn: boolean;
  /** every row that counts no more once it is taken back */
  readonly rows: readonly { readonly subject: RetractionSubject; readonly id: string }[];
  readonly report: ReportFact | null;
  /** the event, or what was recorded with the report */
  readonly events: readonly ActedEvent[];
  /** the plan that was proposed or reviewed */
  readonly proposal: ProposalHead | null;
}
