/** Open data: what the files say in words. */
export const openData = {
  unnamedOffice: "Sub-district office (not named yet)",
  oc4ids: {
    identifiers:
      "The project identifiers in this file have no registered OC4IDS prefix and are unique on this site only.",
    progress: "Reported progress",
    progressDescription:
      "Per cent of the project done as its owner reports it; where it says so, as a published source states it.",
    statement: "as a source states",
    undated: "the source names no day",
    synthetic: "synthetic",
    percent: "per cent",
    households: "Households: {metric}",
    householdsDescription:
      "Households that reached this step, in bands: <10 is fewer than 10, 95+ is 95 or more, none is not started, all is complete, withheld is a project of fewer than 30 households.",
    exactDescription:
      "Households that reached this step and households in all, exact by a leader’s decision.",
    householdsUnit: "households",
    page: "Public page of the project",
  },
  deadline: {
    current: "Deadline: {label}",
    interval: " ({from} to {to})",
    until: " (until {to})",
    original: "First deadline: {label}",
    moved: "{moves, plural, one {moved once} other {moved # times}}, {days} days in all",
    reason: "Reason: {reason}",
    status: "Status: {status}",
  },
  calendar: {
    name: "Deadlines of renewal projects · {office}",
    summary: "{project}: {milestone} ({label})",
    met: "✓ {project}: {milestone} ({label}), met",
  },
  badge: {
    title: "{project}: {name} ({word}), as of {on}",
  },
} as const;
