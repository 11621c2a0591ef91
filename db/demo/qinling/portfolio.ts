import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import type { MilestoneKind, StatedStatus } from "#domain/milestone/milestone.ts";
import type {
  AreaKind,
  FigureKey,
  LandRegime,
  OurRole,
  ProjectKind,
  ProjectStage,
} from "#domain/project/project.ts";

/** A published text; without a day, the interval it was printed in. */
export type PortfolioSource = {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string;
  readonly year: number;
  readonly publishedOn: IsoDate | null;
  readonly publishedFromOn: IsoDate | null;
  readonly publishedToOn: IsoDate | null;
};

export type PortfolioArea = {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: AreaKind;
  readonly name: Bilingual;
};

export type PortfolioFigure = {
  readonly key: FigureKey;
  readonly value: number;
  /** Printed with 约, and with 近. */
  readonly approximate?: boolean;
  readonly nearly?: boolean;
};

/** A milestone with what the source says of it: a status, sometimes a percent, a deadline. */
export type PortfolioMilestone = {
  /** Unique within its project. */
  readonly key: string;
  readonly kind: MilestoneKind;
  readonly name: Bilingual;
  readonly status: StatedStatus;
  readonly percent?: number;
  readonly asOfYear?: number;
  readonly text?: Bilingual;
  readonly deadline: (Deadline & { readonly label: Bilingual }) | null;
};

export type PortfolioProject = {
  readonly slug: string;
  readonly name: Bilingual;
  readonly kind: ProjectKind;
  readonly landRegime: LandRegime | null;
  readonly ourRole: OurRole;
  readonly stage: ProjectStage | null;
  readonly note: Bilingual | null;
  /** What the source says of the project as a whole. */
  readonly percent: number | null;
  readonly figures: readonly PortfolioFigure[];
  readonly milestones: readonly PortfolioMilestone[];
};

export type PortfolioLedger = {
  readonly id: string;
  readonly name: Bilingual;
  readonly found: number;
  readonly closed: number;
  readonly printedRate: number;
};

/** What a second source says of projects later on. */
export type LaterStatement = { readonly slug: string; readonly text: Bilingual };

/** A portfolio taken from published sources, every project in one area. */
export type Portfolio = {
  readonly source: PortfolioSource;
  readonly later: {
    readonly source: PortfolioSource;
    readonly statements: readonly LaterStatement[];
  };
  readonly areas: readonly PortfolioArea[];
  /** The area the projects, ledgers and figures belong to. */
  readonly areaId: string;
  readonly areaFigures: readonly PortfolioFigure[];
  readonly ledgers: readonly PortfolioLedger[];
  /** What the source says of every project alike. */
  readonly ofEachProject: Bilingual;
  readonly projects: readonly PortfolioProject[];
};

/** The id of a milestone in the database. */
export function milestoneIdOf(slug: string, key: string): string {
  return `${slug}.${key}`;
}
