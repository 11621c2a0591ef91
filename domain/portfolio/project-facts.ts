import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { WithdrawalFact } from "#domain/free-text/withdrawal.ts";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import type { LightOverrideFact } from "#domain/light/light-override-fact.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type {
  FigureKey,
  LandRegime,
  OurRole,
  ProjectKind,
  ProjectStage,
} from "#domain/project/project.ts";
import type { PublicationFact } from "#domain/publication/publication-fact.ts";
import type { TextHeld, TextReleaseFact } from "#domain/publication/text-release.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";

/** What a published source says of the project as a whole. */
export type ProjectStatement = {
  readonly sourceId: string;
  readonly percent: number | null;
  readonly text: Bilingual | null;
  readonly knownFrom: IsoDate;
};

export type FigureFact = {
  readonly key: FigureKey;
  readonly value: number;
  /** printed with 约 */
  readonly approximate: boolean;
  /** printed with 近 */
  readonly nearly: boolean;
  readonly sourceId: string;
  readonly knownFrom: IsoDate;
};

/** Every dated fact about one project, as the queries load it; the view is computed from it. */
export type ProjectFacts = {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly name: Bilingual;
  readonly area: Bilingual;
  /** What that lies in: 郑州市中原区. Null for an area that lies in none. */
  readonly region: Bilingual | null;
  readonly kind: ProjectKind;
  readonly landRegime: LandRegime | null;
  readonly ourRole: OurRole;
  readonly stage: ProjectStage | null;
  readonly note: Bilingual | null;
  /** Which wording of the note this is: each is approved by itself. */
  readonly noteWording: number;
  /** In what the public sees: there is a note, and why it is not shown. */
  readonly noteHeld?: TextHeld;
  readonly updatedAt: number;
  readonly assignments: readonly AssignmentFact[];
  readonly milestones: readonly MilestoneFact[];
  readonly baselines: readonly BaselineFact[];
  readonly reports: readonly ReportFact[];
  readonly statements: readonly ProjectStatement[];
  readonly figures: readonly FigureFact[];
  /** In the order set. */
  readonly overrides: readonly LightOverrideFact[];
  /** Texts taken off the public pages, oldest first. */
  readonly withdrawals: readonly WithdrawalFact[];
  /** What leaders said of it being public, in the order said. */
  readonly publications: readonly PublicationFact[];
  /** What leaders said of its texts being public, in the order said. */
  readonly releases: readonly TextReleaseFact[];
  /** null where the project has no households. */
  readonly relocation: RelocationFacts | null;
  /** Some of its facts could not be read, and why: nothing can be computed from the rest. */
  readonly unread?: Error;
};
