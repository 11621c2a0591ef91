import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { barOf, type PictureStrip } from "./picture-layout.ts";

/** The heading of rows that follow one another in one group. */
export interface GroupHeading {
  readonly name: string;
  readonly rowCount: number;
  readonly isFolded: boolean;
  /** from the first day of its rows to their last; null while none of them has days */
  readonly span: { readonly startOn: IsoDate; readonly finishOn: IsoDate } | null;
  /** null outside the window too */
  readonly bar: PictureStrip["bar"];
}

type Given = {
  readonly strips: readonly PictureStrip[];
  readonly scale: TimelineScale;
  readonly folded: ReadonlySet<string>;
};

/**
 * For each row the heading above it, or null where it begins no group. Rows stay where they are: a
 * group whose rows lie apart has a heading above each part.
 */
export function layoutHeadings(
  rows: readonly Pick<PlanDraftRow, "groupName">[],
  { strips, scale, folded }: Given,
): (GroupHeading | null)[] {
  return rows.map(({ groupName: name }, index) => {
    if (name === "" || rows[index - 1]?.groupName === name) return null;
    const next = rows.findIndex((row, at) => at > index && row.groupName !== name);
    const under = strips.slice(index, next === -1 ? undefined : next);
    const span = spanOf(under);
    const bar = span && barOf({ ...span, duration: under.length }, scale);
    return { name, rowCount: under.length, isFolded: folded.has(name), span, bar };
  });
}

function spanOf(strips: readonly PictureStrip[]): GroupHeading["span"] {
  const spans = strips.flatMap(({ span }) => span ?? []);
  const [first] = spans;
  if (!first) return null;
  return {
    startOn: spans.reduce(
      (least, { startOn }) => (startOn < least ? startOn : least),
      first.startOn,
    ),
    finishOn: spans.reduce(
      (most, { finishOn }) => (finishOn > most ? finishOn : most),
      first.finishOn,
    ),
  };
}
