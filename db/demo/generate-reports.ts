import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Random } from "#domain/core/random.ts";
import type { ReviewDecision } from "#domain/report/report-status.ts";
import type { Chapter, ReportStory } from "./report-stories.ts";

export type DemoReport = Chapter & {
  readonly id: string;
  readonly slug: string;
  readonly reporter: string;
  readonly percent: number;
  readonly asOfOn: IsoDate;
  readonly reportedOn: IsoDate;
  readonly fallReason?: string;
  readonly correctsId?: string;
  readonly review: {
    readonly decision: ReviewDecision;
    readonly comment: string | null;
    readonly reviewer: string;
    readonly on: IsoDate;
  } | null;
};

/** No report is filed in the Spring Festival holiday of 2015. */
const holiday = { from: "2015-02-18", to: "2015-02-24" };
/** Reports after this day still wait for their review. */
const lastReviewedOn = "2015-04-02";
/** Filed on a Friday, answered on the Monday, corrected on the Tuesday. */
const daysToReview = 3;
const daysToCorrection = 4;
/** How far into its story the report lies that comes back. */
const returnedShare = 0.7;

/** The reports of one story, oldest first, weekly or every second week. */
export function generateReports(story: ReportStory, random: Random): DemoReport[] {
  const days = reportDays(story, random);
  const returnedIndex = story.returned ? Math.floor(days.length * returnedShare) : -1;
  let reached = story.firstPercent;
  return days.flatMap((on, index) => {
    reached = Math.max(reached, percentOn(story, on, random));
    const id = `${story.slug}.report-${String(index + 1).padStart(2, "0")}`;
    const chapter = chapterAt(story, index / Math.max(1, days.length - 1));
    const report = {
      id,
      slug: story.slug,
      reporter: story.reporter,
      ...chapter,
      percent: reached,
      asOfOn: on,
      reportedOn: on,
    };
    if (index === returnedIndex) return returnedAndCorrected(report, story);
    return [{ ...report, review: approvalOf(story, on, random) }];
  });
}

function reportDays({ firstOn, lastOn }: ReportStory, random: Random): IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = firstOn; daysBetween(on, lastOn) >= 7; on = addDays(on, random() < 0.7 ? 7 : 14)) {
    if (on < holiday.from || on > holiday.to) days.push(on);
  }
  return [...days, lastOn];
}

/** On the straight line of the story, give or take, in steps of half a point. */
function percentOn(story: ReportStory, on: IsoDate, random: Random): number {
  const { firstPercent, lastPercent } = story;
  if (on === story.lastOn) return lastPercent;
  const wobble = (random() - 0.5) * 0.1;
  const share = Math.min(1, Math.max(0, shareOf(story, on) + wobble));
  return Math.round(2 * (firstPercent + share * (lastPercent - firstPercent))) / 2;
}

function shareOf({ firstOn, lastOn }: ReportStory, on: IsoDate): number {
  return daysBetween(firstOn, on) / daysBetween(firstOn, lastOn);
}

/** @param share 0 for the first report, 1 for the last */
function chapterAt({ slug, chapters }: ReportStory, share: number): Chapter {
  const chapter = chapters[Math.round(share * (chapters.length - 1))];
  if (chapter === undefined) throw new Error(`a story without a chapter: ${slug}`);
  return chapter;
}

function approvalOf(story: ReportStory, on: IsoDate, random: Random): DemoReport["review"] {
  if (on > lastReviewedOn || random() < 0.15) return null;
  const { reviewer } = story;
  return { decision: "approved", comment: null, reviewer, on: addDays(on, daysToReview) };
}

function returnedAndCorrected(
  right: Omit<DemoReport, "review">,
  { returned, reviewer }: ReportStory,
): DemoReport[] {
  if (returned === undefined) return [];
  const { overstatedBy, comment, fallReason } = returned;
  const on = addDays(right.reportedOn, daysToReview);
  const wrong = { ...right, percent: right.percent + overstatedBy };
  return [
    { ...wrong, review: { decision: "returned", comment, reviewer, on } },
    {
      ...right,
      id: `${right.id}-corrected`,
      reportedOn: addDays(right.reportedOn, daysToCorrection),
      correctsId: right.id,
      fallReason,
      review: null,
    },
  ];
}
