/** Open data: what the files say in words. */
export const openData = {
  unnamedOffice: "Sub-district office (not named yet)",
  title: "Open data",
  description:
    "The projects, milestones, deadlines and progress of this site as whole files: " +
    "CSV, JSON, OC4IDS and calendars.",
  projectDescription:
    "{project}: progress, deadlines and lights, with the first and the current " +
    "date of each promise.",
  lead:
    "What these pages show can be taken away as a whole. Every format is written " +
    "from one record, so that no two of them disagree.",
  updated: "Data as of {on}, last changed {at}.",
  licence: {
    title: "Licence and citation",
    chosen: "The data of this site are given under {name}:",
    own: "terms of the office’s own",
    none:
      "No licence has been chosen yet. Until then the data may be looked at; please " +
      "ask the office before you publish them again.",
    cite: "To cite: {publisher}, {file}, data as of {on}, {url}.",
    stable:
      "The addresses stay as they are; only what is in them changes. Each file has " +
      "an ETag and a Last-Modified, and answers 304 where nothing has changed. " +
      "Programs of other sites may read the files (CORS).",
  },
  files: {
    title: "Files",
    file: "File",
    content: "What is in it",
    oc4ids:
      "All projects, a project package of OC4IDS 0.9 (Open Contracting for " +
      "Infrastructure Data Standard)",
    projects: "A row for each project, UTF-8 with a mark for Excel",
    milestones: "A row for each milestone, the first deadline beside the current one",
    status: "Light, progress and next deadline of each project, for screens and web pages",
    deadlines:
      "All deadlines as a calendar to subscribe to (RFC 5545); each on the last day " +
      "of its interval, since it is overdue only after it",
    oneOc4ids: "One project, OC4IDS 0.9",
    oneDeadlines: "The deadlines of one project as a calendar",
    badgeZh: "The light as a badge (Chinese)",
    badgeEn: "The light as a badge (English)",
    sheet: "A sheet to show on other sites, without a script",
  },
  example: {
    title: "Examples",
    curl: "Fetch a table:",
    iframe: "Show a project on a page of your own:",
    badge: "Show its badge on a page of your own:",
  },
  bands: {
    title: "How households are counted in bands",
    text:
      "0 is “not started” (none), all of them is “complete” (all). Between the two, a project of fewer " +
      "than 30 households says no more than “under way” (underway). Otherwise fewer than 10 is “fewer " +
      "than 10” (<10), and everything else is told in steps of five as “95 or more” (95+), with the " +
      "percentage of that lowest number, rounded down; near the end it stays at the last step, so that " +
      "nobody can see how few are left. Behind every figure there are at least five possible true " +
      "values. A leader may publish exact counts, with a reason: “98 of 162”.",
  },
  fields: {
    projects: "Columns of projects.csv",
    milestones: "Columns of milestones.csv",
    name: "Column",
    meaning: "Meaning",
    rules:
      "What is not known is left empty, never 0 and never null; days are YYYY-MM-DD " +
      "in China Standard Time, percentages run from 0 to 100. A text that begins " +
      "with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes " +
      "it for a formula.",
  },
  projectColumns: {
    slug: "name of the project in addresses; never changes",
    name_zh: "name in Chinese",
    name_en: "name in English",
    kind:
      "urbanVillage, shantytown, oldNeighbourhood, clearance, investment, " +
      "headquarters or community",
    stage:
      "identification, preparation, implementation, completion, operation, suspended " +
      "or cancelled",
    our_role: "what the office is to it: lead, urge, assist or serve",
    land_regime: "land of the state or collective land: state, collective",
    area_zh: "place, in Chinese",
    area_en: "place, in English",
    units_zh: "responsible units, in Chinese",
    as_of: "day the row speaks of",
    light: "green, yellow, red, grey, or blue once it is done",
    light_by_leader: "the light a leader says instead",
    light_by_leader_until: "last day of that",
    reported_percent: "reported progress",
    reported_on: "day the reported progress speaks of",
    reported_basis: "report by its owner, or statement of a source",
    planned_percent: "planned progress on the day",
    weighted_percent_from: "milestone-weighted progress, at least",
    weighted_percent_to: "milestone-weighted progress, at most",
    plan_start: "first day of the plan",
    plan_finish: "last day of the plan",
    plan_approved: "day the plan was approved",
    next_milestone_id: "milestone of the next deadline",
    next_deadline_zh: "next deadline in its own words",
    next_deadline_to: "last day of the next deadline",
    households_surveyed: "households surveyed, in bands",
    households_signed: "households signed, in bands",
    households_paid: "households paid, in bands",
    households_vacated: "households vacated, in bands",
    households_demolished: "households demolished, in bands",
    households_returned: "households returned, in bands",
    generated: "whether synthetic data are among it: yes, no",
    page: "public page",
  },
  milestoneColumns: {
    project: "slug of the project",
    id: "identifier of the milestone; never changes",
    name_zh: "name in Chinese",
    name_en: "name in English",
    kind: "permit, works, relocation, publicNotice or leasing",
    status: "unknown, planned, inProgress, nearlyDone or done",
    percent: "per cent done; in bands where households are counted",
    started_on: "day it began",
    met_on: "day it was met; empty where the source names none",
    original_deadline_zh: "first deadline in its own words",
    original_deadline_en: "the same in English",
    original_deadline_from: "first day of its interval",
    original_deadline_to: "last day of its interval",
    original_deadline_precision:
      "day, month, beforeMonth, quarter, halfYear, year, yearEnd, or none",
    original_deadline_commitment:
      "how firmly it was promised: ensure, strive, aim, endeavour or expect",
    original_deadline_set_on: "day it was set",
    current_deadline_zh: "current deadline in its own words",
    current_deadline_en: "the same in English",
    current_deadline_from: "first day of its interval",
    current_deadline_to: "last day of its interval",
    current_deadline_precision: "as above",
    current_deadline_commitment: "as above",
    current_deadline_set_on: "day the current one was set",
    reason: "why it was moved, where the words were approved",
    moves: "how often it moved",
    days_slipped: "days it moved in all; earlier is negative",
    days_overdue: "days overdue",
    plan_start: "planned start",
    plan_finish: "planned finish",
  },
  oc4ids: {
    identifiers:
      "The project identifiers in this file have no registered OC4IDS prefix and are " +
      "unique on this site only.",
    progress: "Reported progress",
    progressDescription:
      "Per cent of the project done as its owner reports it; where it says so, as a " +
      "published source states it.",
    statement: "as a source states",
    undated: "the source names no day",
    synthetic: "synthetic",
    percent: "per cent",
    households: "Households: {metric}",
    householdsDescription:
      "Households that reached this step, in bands: <10 is fewer than 10, 95+ is 95 or more, none is " +
      "not started, all is complete, underway is all that is said of fewer than 30 households.",
    exactDescription:
      "Households that reached this step and households in all, exact by a leader’s " + "decision.",
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
