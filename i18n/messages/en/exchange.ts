export const exchange = {
  export: "Export the plan (MS Project)",
  import: {
    link: "Import an MS Project file",
    title: "Import a plan from a file",
    lead:
      "Reads an XML file of Microsoft Project (.xml). First a preview: what is added, changed, " +
      "unchanged and not taken; check it, change it, then send it for approval. The preview " +
      "saves nothing.",
    waiting: "A plan is waiting for approval. Sending the imported one replaces it.",
    file: "File",
    fileHint:
      "In Microsoft Project choose “Save as” XML; in other programs “MS Project XML” or " +
      "“MSPDI”. {megabytes} MB and {rows} tasks at most.",
    unit: "Durations in",
    unitOf: { file: "as the calendar of the file says" },
    unitHint:
      "As the file says: calendar days if its calendar works every day; otherwise workdays, by the " +
      "weekdays and holidays it works. Workdays: five days a week without the public holidays.",
    dates: "Dates to use",
    datesOf: { current: "the current dates of the tasks", baseline: "the baseline in the file" },
    datesHint:
      "Where the project has no baseline yet, propose the baseline of the file first and its " +
      "current dates after that: then the two compare.",
    submit: "Read and preview",
    again: "Choose another file",
    preview: "What the file says",
    summary:
      "“{file}”: {added} added, {changed} changed, {unchanged} unchanged, {leftOut} not in the file.",
    nothingSaved:
      "This is a preview; nothing is saved. Change the rows below, try them out, then send them for approval.",
    unitTaken: {
      calendarDay: "Durations, leads and lags count calendar days.",
      workday: "Durations, leads and lags count workdays. ",
    },
    datesTaken: {
      current: "The current dates of the tasks are taken; the baseline of the file is only shown.",
      baseline: "The baseline of the file is taken; tasks without one keep their current dates.",
    },
    rows: "Tasks in the file",
    empty: "No tasks",
    state: { added: "added", changed: "changed", unchanged: "unchanged" },
    change: {
      name: "name",
      group: "group",
      dates: "dates",
      length: "a moment or not",
      weight: "weight",
      links: "predecessors",
    },
    matched: {
      id: "matched by milestone",
      uid: "matched by number {uid} of the file",
      name: "matched by name",
    },
    inFile: "“{name}” in the file; the milestone keeps its name",
    group: "Group: {name}",
    moment: "{on} (a moment)",
    changes: "{what} differ",
    span: "{from} to {to}",
    undated: "no dates",
    baselineOf: "Baseline {number}: {span}",
    percentOf: "{percent}% (not taken)",
    line: "line {line}",
    lines: " (line {lines} of the file{more, select, yes { and others} other {}})",
    column: {
      task: "Task",
      before: "Plan in force",
      after: "Dates in the file",
      predecessors: "Predecessors",
      baseline: "Baseline in the file",
      percent: "Percent complete",
    },
    leftOut: "Milestones not in the file",
    leftOutLead:
      "Once approved, these are no longer planned; the milestones and their records stay.",
    notes: "What was not taken as it stands",
    notesNone: "Everything in the file that concerns the plan was taken.",
    unread: "Other fields that have no use here ({count})",
    unreadGroup: {
      own: "Custom fields",
      schedule: "Details of the schedule",
      work: "Work and resources",
      cost: "Cost",
      setting: "Settings and appearance of the program",
    },
    unreadMore: "and {count} more kinds",
    unreadItem: "{path}: {count} times, first on line {line}",
    names: ": {names}",
    semicolon: "; ",
    calendarTaken:
      "The plan counts by the calendar of the file: {week}, public holidays {holidays}. ",
    ownDaysTaken: "Days of its own: {days} (+ worked, - off). ",
    comma: ", ",
  },
  note: {
    undated:
      "{count, plural, one {# task has} other {# tasks have}} no dates: give them below, or " +
      "let their predecessors do so",
    momentsReversed:
      "{count, plural, one {# milestone ends before it starts and is} other {# milestones end " +
      "before they start and are}} " +
      "taken as a moment on the day of the finish",
    daysOffWorked:
      "{count, plural, one {# task lies} other {# tasks lie}} on days off alone: those days are workdays of this plan",
    lagRounded:
      "{count, plural, one {# lag} other {# lags}} with a part of a day, rounded so that no task moves",
    lagElapsedCounted:
      "{count, plural, one {# elapsed lag} other {# elapsed lags}} counted in workdays from the dates of the " +
      "predecessor: please check once that moves",
    lagConverted:
      "{count, plural, one {# lag} other {# lags}} of the file's calendar counted in days of the plan, from " +
      "the dates of the predecessor: please check once that moves",
    lagPercent:
      "{count, plural, one {# lag} other {# lags}} in percent cannot be computed, since the predecessor has no " +
      "duration: the link stays without its lag, please give it",
    lagElapsed:
      "{count, plural, one {# elapsed lag} other {# elapsed lags}} cannot be computed, since the predecessor has no " +
      "dates: the link stays without its lag, please give it",
    linksOfGroups:
      "{count, plural, one {# link} other {# links}} of summary tasks given on to the first or last tasks below them",
    linksLeftOut:
      "{count, plural, one {# predecessor is} other {# predecessors are}} a task that was not taken, or lie between " +
      "a summary and its own task, and left out",
    linksForeign:
      "{count, plural, one {# predecessor is} other {# predecessors are}} a task of another file and left out: " +
      "please check the dates",
    linksTwice:
      "{count, plural, one {# link comes} other {# links come}} twice: the longer lag holds",
    linksTooMany: "{count} predecessors beyond what a file may have were left out, please check",
    inactive: "{count, plural, one {# inactive task} other {# inactive tasks}}, not taken",
    external: "{count, plural, one {# task} other {# tasks}} of another file, not taken",
    nameless: "{count, plural, one {# task} other {# tasks}} without a name, not taken",
    blanks: "{count, plural, one {# empty row} other {# empty rows}}",
    groupsFlattened:
      "A plan has one level of groups: {count, plural, one {# summary task} other {# summary tasks}} of other levels " +
      "not kept, and their tasks stand in the group above",
    groupsEmpty:
      "{count, plural, one {# summary task} other {# summary tasks}} without any task that is taken, left out",
    groupFields:
      "{count, plural, one {# group has a deadline, constraint or notes of its own} other {# groups have deadlines, " +
      "constraints or notes of their own}}, not taken",
    uidsOfAnother:
      "{count, plural, one {# number is} other {# numbers are}} those of the plan in " +
      "force while most names and dates " +
      "differ: this looks like another file, and its tasks go by name",
    foreignMilestones:
      "{count, plural, one {# task carries} other {# tasks carry}} a milestone of " +
      "another project and go by number or name",
    namesShortened:
      "{count, plural, one {# name is} other {# names are}} longer than 60 characters and cut",
    namesTwice:
      "{count, plural, one {# task has} other {# tasks have}} the name of an earlier one: please check",
    kindsMissing:
      "{count, plural, one {# new milestone has} other {# new milestones have}} no kind: “works” for now, please check",
    kindsUnknown:
      "{count, plural, one {# new milestone has} other {# new milestones have}} an unknown " +
      "kind: “works” for now, please check",
    weightsShared:
      "No weights in the file: {count, plural, one {# task takes} other {# tasks share}} 100 by length, please check",
    weightsMissing:
      "{count, plural, one {# task has} other {# tasks have}} no weight: 0 for now, please give one",
    weightsUnreadable:
      "{count, plural, one {# weight} other {# weights}} cannot be read, not taken",
    durationsDiffer:
      "{count, plural, one {# duration differs} other {# durations differ}} from the days " +
      "between start and finish by the calendar of the plan; the dates count",
    calendarDiffers:
      "{count, plural, one {# exception} other {# exceptions}} of the calendar beyond what a plan can hold, not taken",
    calendarRecurring:
      "{count, plural, one {# exception} other {# exceptions}} of the calendar that recur, not taken: please check",
    taskCalendars:
      "{count, plural, one {# task has} other {# tasks have}} a calendar of its own: its dates are read by it, and " +
      "counted by the calendar of the plan",
    constraints:
      "{count, plural, one {# constraint} other {# constraints}} (such as “finish no later " +
      "than”) not taken, only the dates are",
    deadlines:
      "{count, plural, one {# deadline} other {# deadlines}} not taken; the leader in charge moves deadlines",
    baselineMissing:
      "{count, plural, one {# task has} other {# tasks have}} no baseline and keep the current dates",
    baselineUnusable:
      "{count, plural, one {# baseline} other {# baselines}} with dates missing or reversed, not taken",
    baselinesOther:
      "{count, plural, one {# baseline} other {# baselines}} of other numbers not shown",
    percent:
      "{count, plural, one {# task has} other {# tasks have}} a percentage, not taken; " +
      "progress is reported on its own page",
    actuals:
      "{count, plural, one {# task has} other {# tasks have}} actual dates, not taken; record them at the milestone",
    notes: "{count, plural, one {# task has} other {# tasks have}} notes, not taken",
    resources: "{count, plural, one {# resource} other {# resources}} not taken",
    assignments: "{count, plural, one {# assignment} other {# assignments}} of resources not taken",
  },
  command: {
    usage:
      "Usage: npm run plan:import -- FILE --project SLUG [--as USERNAME] [--unit " +
      "workday|calendarDay] [--dates baseline] [--name NAME] [--reason REASON] [--lang en] " +
      "[--confirm CODE] [--yes]",
    question: "Please check: {question} If it is right, add --confirm {code}.",
    noFile: "The file {file} cannot be read",
    noProject: "There is no project {slug}",
    noOwner: "The project {slug} has not exactly one owner today; name one with --as",
    notOwner: "{username} is not an owner of the project {slug} today",
    needsReason: "Say why with --reason",
    reason: "Imported from the file {file}",
    more: "and {count} more, not listed.",
    wayOut:
      "Correct it in the program it comes from, or read the same file on the page and change its rows there: {page}",
    notSent: "Only a preview; nothing was written. Add --yes to send it for approval.",
    sent: "Sent for approval: {name}, {count} milestones.",
  },
} as const;
