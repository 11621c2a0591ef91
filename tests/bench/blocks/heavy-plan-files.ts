/** Plan files that are small to send and heavy to read, each of another kind. */
export const heavyPlanFiles: Readonly<Record<string, () => string>> = {
  "10,000 groups in one loop": () =>
    planFile(groups(10_000, (uid) => [uid === 1 ? 10_000 : uid - 1])),
  "nested loops of 10,000 links": () =>
    planFile(
      tasksOf(200, (uid) => Array.from({ length: 50 }, (_, n) => within(uid + 3 * n + 1, 200))),
    ),
  "10,000 links of one task": () =>
    planFile([task(1, { more: link(2).repeat(10_000) }), task(2)].join("")),
  "two trees of 500 groups in one another, each linked to its twin": () =>
    planFile(
      [1, 1001].map((first) => nested(first, 500)).join("") +
        levelled(3001, 1, [1, 1001]) +
        levelled(3002, 1),
    ),
  "10,000 links to nobody": () =>
    planFile(
      task(1, { more: Array.from({ length: 10_000 }, (_, index) => link(index + 9)).join("") }),
    ),
  "elements 10,000 deep": () => planFile(task(1, { more: `${"<a>".repeat(10_000)}` })),
  "groups 10,000 deep": () =>
    planFile(
      Array.from({ length: 10_000 }, (_, index) =>
        task(index + 1, { more: `<Summary>1</Summary><OutlineLevel>${index + 1}</OutlineLevel>` }),
      ).join("") + task(20_000),
    ),
  "5 MB of names": () =>
    planFile(
      Array.from({ length: 200 }, (_, index) =>
        task(index + 1, { name: `示例${index}`.repeat(2_500) }),
      ).join(""),
    ),
  "a name of 4 MB": () => planFile(task(1, { name: "x".repeat(4_900_000) })),
  "40,000 days off": () =>
    planFile(
      task(1, { more: "<Start>2001-01-01T08:00:00</Start><Finish>2030-12-31T17:00:00</Finish>" }),
      calendar(40_000),
    ),
  "60,000 fields nobody reads": () =>
    planFile(
      task(1, {
        more: Array.from({ length: 60_000 }, (_, index) => `<Field${index}>1</Field${index}>`).join(
          "",
        ),
      }),
    ),
  "60,000 baselines": () =>
    planFile(
      task(1, {
        more: "<Baseline><Number>1</Number><Start>2015-01-01T08:00:00</Start></Baseline>".repeat(
          60_000,
        ),
      }),
    ),
  "60,000 bad days": () =>
    planFile(
      Array.from({ length: 30_000 }, (_, index) =>
        task(index + 1, { more: "<Start>never</Start>" }),
      ).join(""),
    ),
};

/** A sound plan of so many tasks, each after the one before. */
export function soundPlanFile(tasks: number): string {
  return planFile(
    Array.from({ length: tasks }, (_, index) =>
      task(index + 1, {
        more:
          "<Start>2015-05-04T08:00:00</Start><Finish>2015-06-04T17:00:00</Finish>" +
          (index > 0 ? link(index) : ""),
      }),
    ).join(""),
  );
}

/** Tasks with the links of each, by their numbers. */
export function tasksOf(count: number, linksOf: (uid: number) => readonly number[]): string {
  return Array.from({ length: count }, (_, index) =>
    task(index + 1, {
      more: linksOf(index + 1)
        .map(link)
        .join(""),
    }),
  ).join("");
}

/** Groups have no row of their own, so that there may be many. */
export function groups(count: number, linksOf: (uid: number) => readonly number[]): string {
  const all = Array.from({ length: count }, (_, index) => {
    const links = linksOf(index + 1).filter((to) => to !== index + 1);
    return task(index + 1, { more: `<Summary>1</Summary>${links.map(link).join("")}` });
  });
  return all.join("") + task(count + 1);
}

/** Groups that lie in one another, the last over a task, each but the outermost linked to the other tree. */
function nested(first: number, depth: number): string {
  const other = first === 1 ? 1001 : 1;
  return Array.from({ length: depth }, (_, index) =>
    levelled(first + index, index + 1, first === 1 ? [] : [other + index]),
  ).join("");
}

function levelled(uid: number, level: number, after: readonly number[] = []): string {
  const more = `<OutlineLevel>${level}</OutlineLevel>${after.map(link).join("")}`;
  return task(uid, { more });
}

export function planFile(tasks: string, calendars = ""): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Project xmlns="http://schemas.microsoft.com/project">' +
    `<Name>示例计划</Name><CalendarUID>1</CalendarUID>${calendars}<Tasks>${tasks}</Tasks></Project>`
  );
}

function task(uid: number, { name = `示例任务${uid}`, more = "" } = {}): string {
  return `<Task><UID>${uid}</UID><Name>${name}</Name>${more}</Task>\n`;
}

function link(uid: number): string {
  return `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID><Type>1</Type></PredecessorLink>`;
}

function calendar(exceptions: number): string {
  const off = Array.from({ length: exceptions }, (_, index) => {
    const on = `20${String(10 + (index % 20))}-01-01T00:00:00`;
    const period = `<TimePeriod><FromDate>${on}</FromDate><ToDate>${on}</ToDate></TimePeriod>`;
    return `<Exception>${period}<DayWorking>0</DayWorking></Exception>`;
  });
  const days = `<Exceptions>${off.join("")}</Exceptions>`;
  return `<Calendars><Calendar><UID>1</UID><Name>c</Name>${days}</Calendar></Calendars>`;
}

function within(uid: number, count: number): number {
  return ((uid - 1 + count) % count) + 1;
}
