import { addDays } from "#domain/calendar/calendar-day.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { countMetrics } from "#domain/household/counts/count-metric.ts";
import { commitments, deadlinePrecisions } from "#domain/milestone/deadline.ts";
import { deadlineIntervalOf } from "#domain/milestone/deadline-interval.ts";
import { milestoneKinds } from "#domain/milestone/milestone.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { publicRecord } from "#domain/open-data/public-record.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { landRegimes, ourRoles, projectKinds, projectStages } from "#domain/project/project.ts";
import { viewInPublic } from "#domain/public/view-in-public.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
} from "../portfolio/build-facts.ts";
import { publishedOn, releaseOf } from "../public/build-publications.ts";

const asOf = "2015-04-15";

/** Stands in every text that staff alone may read. */
export const staffOnly = "内部用语";

/** A project in which everything is filled in, another for each number. */
export function fullProject(number: number): ProjectFacts {
  const random = mulberry32(number);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length - 1)] as T;
  const day = () => addDays("2014-06-01", upTo(300));
  const slug = `full-${number}`;
  const milestones = milestoneKinds.map((kind, at): MilestoneFact => {
    const id = `${slug}-${kind}`;
    const precision = oneOf(deadlinePrecisions);
    const setOn = ["2014-02-01", "2014-09-01"] as const;
    const deadlines = setOn.map((on, version) => {
      const meant = { precision, commitment: oneOf(commitments) };
      const days = deadlineIntervalOf(precision, addDays("2014-12-01", upTo(300)));
      const label = deadlineLabel({ ...days, ...meant });
      const more = { ...meant, ...days, label, reason: `=雨季“停工”, ${number}\n第二行` };
      return deadlineOf(days.to, on, { id: `${id} ${version}`, setBy: staffOnly, ...more });
    });
    const events = [
      eventOf("started", "2014-03-01", { evidence: staffOnly, recordedBy: staffOnly }),
      eventOf(oneOf(["progressed", "met"]), "2014-12-01", { percent: upTo(99) }),
    ];
    const metrics = kind === "relocation" ? [{ metric: "signed", setOn: "2014-01-01" }] : [];
    const name = { zh: `节点<${at}>&`, en: `Milestone "${at}"` };
    return milestoneOf(id, { kind, name, weight: 20, deadlines, events, metrics } as never);
  });
  const items = milestones.map(({ id }, at) => {
    const startOn = addDays("2014-01-01", at * 60);
    return { milestoneId: id, weight: 20, startOn, finishOn: addDays(startOn, 200) };
  });
  const households = 1 + upTo(400);
  const counts = countMetrics.map((metric) => {
    const reached = metric === "household" ? households : upTo(households);
    return { metric, happenedOn: day(), recordedOn: "2014-01-01", households: reached, persons: 1 };
  });
  return projectOf({
    id: slug,
    slug,
    name: { zh: `=全项目${number}`, en: `Full “${number}”` },
    region: { zh: "郑州市中原区", en: "Zhongyuan" },
    kind: oneOf(projectKinds),
    landRegime: oneOf(landRegimes),
    ourRole: oneOf(ourRoles),
    stage: oneOf(projectStages),
    note: { zh: "说明", en: "Note" },
    assignments: (["unit", "owner", "leader"] as const).map((role) => {
      const name = role === "unit" ? "示例单位" : staffOnly;
      const named = { id: role, role, userId: null, name: { zh: name, en: name } };
      return { ...named, fromOn: "2014-01-01", toOn: null, synthetic: true };
    }),
    milestones,
    baselines: [
      { ...baselineOf("2014-01-05", items as never), name: staffOnly, reason: staffOnly },
    ],
    reports: ["2014-05-01", "2014-11-01", "2015-04-01"].map((asOfOn, at) => {
      const said = {
        done: staffOnly,
        blocker: staffOnly,
        nextStep: staffOnly,
        reporter: staffOnly,
      };
      return reportOf(`${slug} ${asOfOn}`, { asOfOn, percent: at * 20 + upTo(19), ...said });
    }),
    overrides: [{ ...overrideOf("yellow", "2015-04-01", "2015-04-28"), reason: staffOnly }],
    relocation: {
      counts,
      terms: [],
      publications: oneOf([
        [],
        [{ isExact: true, reason: staffOnly, setOn: "2014-02-01", setBy: staffOnly }],
      ]),
      synthetic: true,
    },
    publications: [publishedOn("2014-01-01")],
    releases: milestones.flatMap(({ deadlines }) =>
      deadlines.flatMap(({ id: subjectId }) => [
        releaseOf({ text: "deadlineReason", subjectId }),
        releaseOf({ text: "deadlineLabel", subjectId }),
      ]),
    ),
  } as Partial<ProjectFacts>);
}

/** What is public of so many of them. */
export function fullOpenData(projects: number): OpenData {
  const how = { asOf, staleAfterDays: 30, calendar: calendarOf2015, nameDeadline: deadlineLabel };
  const records = Array.from({ length: projects }, (_, number) => {
    const outcome = viewInPublic(fullProject(number), how);
    if (outcome?.kind !== "computed")
      throw new Error(`not computed: ${number}`, { cause: outcome });
    return publicRecord(outcome.value);
  });
  const publisher = { zh: "示例街道办事处", en: "A sub-district office" };
  const licence = "https://creativecommons.org/licenses/by/4.0/";
  const head = { origin: "https://guatu.example", asOf, updatedAt: 0, isDemo: false };
  return { ...head, publisher, licence, records, uncomputed: [] };
}
