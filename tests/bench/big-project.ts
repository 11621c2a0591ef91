import { officeCloseOf } from "#db/demo/office-hours.ts";
import type { baseline, baselineLink, baselineMilestone } from "#db/schema/baseline.ts";
import type { deadline, milestone, milestoneEvent } from "#db/schema/milestone.ts";
import type { assignment, project } from "#db/schema/project.ts";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { endOfMonth, startOfMonth } from "#domain/calendar/calendar-period.ts";
import type { Random } from "#domain/core/random.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import { ourRoles, projectKinds } from "#domain/project/project.ts";
import { type BigLine, bigPlan, movedPlan } from "./big-plan.ts";

/** Nothing has been recorded after it. */
export const bigPortfolioDay = "2015-12-31";

export type BigProject = {
  readonly id: string;
  readonly leader: string;
  readonly owner: string;
  readonly lines: readonly BigLine[];
  readonly project: typeof project.$inferInsert;
  readonly assignments: readonly (typeof assignment.$inferInsert)[];
  readonly milestones: readonly (typeof milestone.$inferInsert)[];
  readonly deadlines: readonly (typeof deadline.$inferInsert)[];
  readonly events: readonly (typeof milestoneEvent.$inferInsert)[];
  readonly baselines: readonly (typeof baseline.$inferInsert)[];
  readonly baselineLines: readonly (typeof baselineMilestone.$inferInsert)[];
  readonly links: readonly (typeof baselineLink.$inferInsert)[];
};

const synthetic = true;

/** The rows of one generated project but its reports. Every name says 示例. */
export function bigProject(
  given: { number: number; milestones: number; leader: string; owners: readonly [string, string] },
  random: Random,
): BigProject {
  const { number, leader, owners } = given;
  const id = `big-${number}`;
  const firstDay = addDays("2013-01-07", Math.floor(random() * 600));
  const lines = bigPlan(given.milestones, firstDay, random);
  const approvedOn = addDays(firstDay, -21);
  const plans = [{ lines, approvedOn }];
  if (number % 3 === 0) {
    const middle = lines[Math.floor(lines.length / 2)]?.startOn ?? firstDay;
    plans.push({ lines: movedPlan(lines, Math.floor(lines.length / 2), 30), approvedOn: middle });
  }
  const [owner, next] = owners;
  return {
    id,
    leader,
    owner,
    lines,
    project: projectRow(id, number),
    assignments: assignmentRows({ id, number, leader, owner, next }),
    milestones: lines.map(({ weight }, position) => ({
      id: milestoneId(id, position),
      projectId: id,
      kind: milestoneKinds[position % milestoneKinds.length] ?? "works",
      nameZh: `示例节点 ${position + 1}`,
      nameEn: `Sample milestone ${position + 1}`,
      weight,
      position,
    })),
    deadlines: lines.flatMap((line, position) =>
      deadlineRows(milestoneId(id, position), line, { setOn: approvedOn, leader, random }),
    ),
    events: lines.flatMap((line, position) => eventRows(milestoneId(id, position), line, owner)),
    ...planRows(id, leader, plans),
  };
}

function milestoneId(projectId: string, position: number): string {
  return `${projectId}.${position + 1}`;
}

function projectRow(id: string, number: number): BigProject["project"] {
  return {
    id,
    slug: id,
    areaId: `area-${number % 10}`,
    nameZh: `示例项目 ${number}`,
    nameEn: `Sample project ${number}`,
    kind: projectKinds[number % projectKinds.length] ?? "shantytown",
    ourRole: ourRoles[number % ourRoles.length] ?? "lead",
    stage: "implementation",
    position: number,
    updatedAt: officeCloseOf(bigPortfolioDay),
  };
}

/** A third of the projects changed hands on the first day of 2015. */
function assignmentRows(given: {
  id: string;
  number: number;
  leader: string;
  owner: string;
  next: string;
}): BigProject["assignments"] {
  const { id, number, leader, owner, next } = given;
  const held = { projectId: id, fromOn: "2012-12-03", synthetic };
  const units = {
    organisationNameZh: `示例责任单位 ${number % 12}`,
    organisationNameEn: `Sample unit ${number % 12}`,
  };
  const posts = [
    { id: `${id}.leader`, role: "leader" as const, userId: leader, ...held },
    { id: `${id}.unit`, role: "unit" as const, ...units, ...held },
  ];
  const first = { id: `${id}.owner`, role: "owner" as const, userId: owner, ...held };
  if (number % 3 > 0) return [...posts, first];
  const second = { ...first, id: `${id}.owner-2`, userId: next, fromOn: "2015-01-01" };
  return [...posts, { ...first, toOn: "2014-12-31" }, second];
}

/** Every fifth deadline was moved by a month, ten days before its day. */
function deadlineRows(
  id: string,
  { finishOn }: BigLine,
  given: { setOn: IsoDate; leader: string; random: Random },
): BigProject["deadlines"] {
  const { setOn, leader, random } = given;
  const day = addDays(finishOn, Math.floor(random() * 25));
  const isMonth = random() < 0.5;
  const at = (on: IsoDate, position: number) => ({
    id: `${id}.deadline-${position}`,
    milestoneId: id,
    fromOn: isMonth ? startOfMonth(on) : on,
    toOn: isMonth ? endOfMonth(on) : on,
    precision: isMonth ? ("month" as const) : ("day" as const),
    commitment: "strive" as const,
    labelZh: `示例时限${on}`,
    labelEn: `sample deadline ${on}`,
    setOn: position === 0 ? setOn : addDays(finishOn, -10),
    setById: leader,
    reason: position === 0 ? null : "示例原因",
    position,
  });
  return random() < 0.2 ? [at(day, 0), at(addDays(day, 30), 1)] : [at(day, 0)];
}

function eventRows(id: string, line: BigLine, recordedById: string): BigProject["events"] {
  const { actualStartOn, actualFinishOn } = line;
  const days = [
    { kind: "started" as const, on: actualStartOn, percent: null },
    { kind: "progressed" as const, on: addDays(actualStartOn, 8), percent: 40 },
    { kind: "met" as const, on: actualFinishOn, percent: null },
  ];
  return days
    .filter(({ on }) => on <= bigPortfolioDay)
    .map(({ kind, on, percent }) => ({
      id: `${id}.${kind}`,
      milestoneId: id,
      kind,
      percent,
      recordedById,
      synthetic,
      happenedOn: on,
      recordedOn: on,
      recordedAt: officeCloseOf(on),
    }));
}

function planRows(
  projectId: string,
  leader: string,
  plans: readonly { lines: readonly BigLine[]; approvedOn: IsoDate }[],
): Pick<BigProject, "baselines" | "baselineLines" | "links"> {
  const idOf = (index: number) => `${projectId}.baseline-${index + 1}`;
  return {
    baselines: plans.map(({ approvedOn }, index) => ({
      id: idOf(index),
      projectId,
      name: `示例基线 ${index + 1}`,
      approvedById: leader,
      approvedOn,
      reason: "示例",
      createdAt: officeCloseOf(approvedOn),
      synthetic,
    })),
    baselineLines: plans.flatMap(({ lines }, index) =>
      lines.map(({ weight, startOn, finishOn }, position) => ({
        baselineId: idOf(index),
        milestoneId: milestoneId(projectId, position),
        weight,
        startOn,
        finishOn,
      })),
    ),
    links: plans.flatMap(({ lines }, index) =>
      lines.flatMap(({ after }, position) =>
        after.map(({ line, lag }) => ({
          baselineId: idOf(index),
          predecessorId: milestoneId(projectId, line),
          successorId: milestoneId(projectId, position),
          type: "FS" as const,
          lag,
        })),
      ),
    ),
  };
}
