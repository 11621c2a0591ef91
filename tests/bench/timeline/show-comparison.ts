import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import type { Comparison } from "./compare-timelines.ts";
import { type Goal, judgeGoals } from "./judge-goals.ts";
import { type PageFigures, pageMeasures } from "./measure-page.ts";
import { type SubjectName, subjectNames } from "./subject.ts";

const units: Record<keyof PageFigures, (figure: number) => string> = {
  busy: (ms) => `${ms.toFixed(0)} ms`,
  firstBars: (ms) => `${ms.toFixed(0)} ms`,
  heap: (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`,
  longestFrame: (ms) => `${ms.toFixed(0)} ms`,
};
const measureWords = {
  busy: "benchBusy",
  firstBars: "benchFirstBars",
  heap: "benchHeap",
  longestFrame: "benchFrame",
} as const;
const abilityWords = {
  withoutScript: "benchWithoutScript",
  byKeyboard: "benchByKeyboard",
  printed: "benchPrinted",
  accessible: "benchAccessible",
  foreignRequests: "benchForeign",
} as const;

/** What was found for a portfolio of one size: figures, multiples of the static page, goals. */
export function showComparison(size: number, compared: Comparison): string {
  const parts = [
    say("benchTimeline", { size }),
    textTable([heads(), ...pageRows(compared), ...abilityRows(compared)]),
    answerLine(compared),
    ...judgeGoals(size, compared).map(goalLine),
  ];
  return parts.join("\n");
}

const nameOf = (name: SubjectName) =>
  name === "static" ? say("benchStatic") : name === "ours" ? say("benchTimelineOurs") : name;

const heads = () => ["", ...subjectNames.map(nameOf)];

function pageRows({ pages }: Comparison): string[][] {
  return pageMeasures.map((measure) => [
    say(measureWords[measure]),
    ...subjectNames.map((name) => {
      const ratio = pages[name][measure] / pages.static[measure];
      return `${units[measure](pages[name][measure])} (${ratio.toFixed(2)})`;
    }),
  ]);
}

function abilityRows({ abilities }: Comparison): string[][] {
  if (!abilities) return [];
  return (Object.keys(abilityWords) as (keyof typeof abilityWords)[]).map((ability) => [
    say(abilityWords[ability]),
    ...subjectNames.map((name) => String(abilities[name][ability] ?? "—")),
  ]);
}

function answerLine({ answer, staticBytes }: Comparison): string {
  const { milliseconds, bytes, bars } = answer;
  return `  ${say("benchAnswer", {
    ms: milliseconds.toFixed(1),
    bytes,
    bars,
    perBarMs: (milliseconds / bars).toFixed(3),
    perBarBytes: Math.round(bytes / bars),
    staticBytes,
  })}`;
}

function goalLine({ name, got, isMet }: Goal): string {
  return `  ${isMet ? "✓" : "✗"} ${say(name)}: ${got}`;
}
