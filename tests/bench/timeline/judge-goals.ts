import type { Comparison } from "./compare-timelines.ts";
import { pageMeasures } from "./measure-page.ts";
import { type LibraryName, libraryNames } from "./subject.ts";

export type Goal = { name: GoalName; size: number; got: string; isMet: boolean };
type GoalName =
  | "goalBusy"
  | "goalFirstBars"
  | "goalAheadBusy"
  | "goalAheadFirstBars"
  | "goalAheadHeap"
  | "goalAheadFrame"
  | "goalFrame"
  | "goalAbilities";

const timesStatic = 1.5;
const frameMilliseconds = 50;

/** The goals that apply to a portfolio of so many milestones, each met or missed. */
export function judgeGoals(size: number, compared: Comparison): Goal[] {
  const goals = [
    frameGoal,
    ...(size === 1_000 ? [nearStatic] : []),
    ...(size >= 1_000 ? [ahead] : []),
  ];
  const judged = goals.flatMap((judge) => judge(compared));
  return [...judged, ...abilityGoals(size, compared)].map((goal) => ({ ...goal, size }));
}

function frameGoal({ pages }: Comparison): Omit<Goal, "size">[] {
  const { longestFrame } = pages.ours;
  const got = `${longestFrame.toFixed(0)} ms`;
  return [{ name: "goalFrame", got, isMet: longestFrame <= frameMilliseconds }];
}

function nearStatic({ pages }: Comparison): Omit<Goal, "size">[] {
  return (["busy", "firstBars"] as const).map((measure) => {
    const ratio = pages.ours[measure] / pages.static[measure];
    const name = measure === "busy" ? "goalBusy" : "goalFirstBars";
    return { name, got: ratio.toFixed(2), isMet: ratio <= timesStatic };
  });
}

function ahead({ pages }: Comparison): Omit<Goal, "size">[] {
  const names = {
    busy: "goalAheadBusy",
    firstBars: "goalAheadFirstBars",
    heap: "goalAheadHeap",
    longestFrame: "goalAheadFrame",
  } as const;
  return pageMeasures.map((measure) => {
    const lead = (name: LibraryName) => pages[name][measure] / pages.ours[measure];
    const closest = libraryNames.reduce((a, b) => (lead(b) < lead(a) ? b : a));
    const got = `${closest} ${lead(closest).toFixed(2)} ×`;
    // Frames come at the beat of the screen: nobody is faster than one that misses none.
    const isLevel = measure === "longestFrame" && lead(closest) === 1;
    return { name: names[measure], got, isMet: lead(closest) > 1 || isLevel };
  });
}

function abilityGoals(size: number, { abilities }: Comparison): Omit<Goal, "size">[] {
  if (!abilities) return [];
  const { foreignRequests, ...counts } = abilities.ours;
  const got = `${Object.values(counts)
    .map((count) => count ?? "—")
    .join(" · ")} · ${foreignRequests}`;
  const isMet = foreignRequests === 0 && Object.values(counts).every((count) => count === size);
  return [{ name: "goalAbilities", got, isMet }];
}
