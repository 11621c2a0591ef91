export const plan = {
  days: {
    later: "{days, plural, one {# day} other {# days}} later",
    earlier: "{days, plural, one {# day} other {# days}} earlier",
    same: "unchanged",
  },
  ways: {
    title: "Pages of the project",
    overview: "Overview",
    plan: "Plan the project",
    baselines: "Compare baselines",
    deadlines: "Deadline moves",
    backward: "Schedule backwards",
    curve: "Progress curve",
    publication: "Publishing",
    "public-texts": "Withdraw a public text",
    light: "Override the light",
    metrics: "Milestones measured",
    counts: "Household counts",
  },
  editor: {
    title: "Plan the project",
    lead: {
      draft:
        "This is the draft you saved at {at}. Nobody else sees it, and it has no effect until " +
        "it is sent.",
      waiting:
        "This plan is waiting for approval. If you send it again, it replaces the one waiting.",
      returned: "This plan was returned. Change it as the comment asks and send it again.",
      retracted: "This plan was taken back. Change it and send it again.",
      baseline:
        "This is the baseline in force. What you send becomes a new one once a leader " +
        "approves it; until then this one counts.",
      milestones:
        "The project has no baseline yet. Give each milestone its weight and days, or use " +
        "a template, then send it for approval.",
    },
    name: "Name of the plan",
    nameHint: "For example: second revision of 2015",
    reason: "Reason",
    reasonHint: "Why this plan is needed; once approved, the reason is kept with the baseline.",
    durationUnit: "Durations in",
    durationUnitHint: "What durations, lags and leads count.",
    unit: { calendarDay: "calendar days", workday: "workdays (by the working calendar)" },
    workWeek: "Working week",
    workWeekHint: "For durations in workdays; with calendar days every day counts.",
    week: {
      known: {
        five: "five days (Monday to Friday)",
        six: "six days (Monday to Saturday)",
        seven: "seven days",
      },
      comma: ", ",
      day: {
        mon: "Monday",
        tue: "Tuesday",
        wed: "Wednesday",
        thu: "Thursday",
        fri: "Friday",
        sat: "Saturday",
        sun: "Sunday",
      },
    },
    holidays: "Public holidays",
    holidaysHint: "Whether work continues on them.",
    holidayRule: { off: "off, with make-up workdays", worked: "worked as usual" },
    ownDays:
      "{count, plural, one {# stretch} other {# stretches}} of days that the plan file itself " +
      "calls worked or not are counted as it says.",
    rows: "Milestones",
    rowsPublic:
      "Once the plan is approved, the names of its milestones and groups appear on the public page. A group " +
      "(building, section, phase) may be left empty; rows of one group stand under one heading.",
    row: "Row {row}",
    rowField: "Row {row} {field}",
    fieldError: "{field}: {error}",
    column: {
      number: "Row",
      milestone: "Milestone",
      milestoneId: "Milestone",
      sourceUid: "Number in the file",
      groupName: "Group",
      nameZh: "Chinese name",
      nameEn: "English name",
      kind: "Kind",
      weight: "Weight",
      startOn: "Start",
      finishOn: "Finish",
      duration: "Days",
      predecessors: "After",
      chart: "Chart",
    },
    addRow: "Add a row",
    addMilestone: "Add “{name}”",
    template: "Use a template",
    templateHint:
      "Adds the usual milestones for this kind of project after the existing rows; weights, " +
      "days and links can all be changed.",
    templateKind: "Kind of project",
    templateOn: "Starting on",
    takeTemplate: "Use template",
    calculate: "Try it out",
    submit: "Send for approval",
    saveDraft: "Save as draft",
    withoutDraft: "Start from the plan in force, without the draft",
    draftIsOld:
      "The plan of this project has changed since the draft was saved. Please check it before sending.",
    submitHint:
      "Trying it out saves nothing, and nobody else sees a draft. Once it is sent, a leader decides; until " +
      "then it changes no figure and no light.",
    said: {
      draftSaved:
        "The draft is saved; nobody else sees it. You can close this page and continue later.",
      rowAdded: "Row {figure} has been added.",
      milestoneAdded: "It has been added as row {figure}.",
      rowRemoved:
        "Row {figure} has been removed; the rows after it and what refers to them have new numbers.",
      templateTaken:
        "The template has been added: {figure} rows now. Check each row, then try the plan out.",
    },
  },
  legend: {
    title: "How to write what comes before",
    plain: "begins when row 2 has finished",
    lag: "begins 3 days after row 2 has finished (FS, finish to start)",
    ss: "begins once row 4 has begun (SS, start to start)",
    ff: "finishes no earlier than 2 days before row 5 (FF, finish to finish; a minus is a lead)",
    sf: "finishes once row 3 has begun (SF, start to finish)",
    two: "two of them, with a comma between",
    days:
      "Two of start, finish and days are enough. A row that follows others needs its days " +
      "only; its start is worked out from them. A row of 0 days is a moment: it has its day and takes " +
      "no time.",
  },
  trial: {
    moment: "moment",
    title: "Tried out",
    lead:
      "From durations, links and the deadlines in force; nothing is saved. A total float below " +
      "zero misses a deadline.",
    empty: "No milestones to work out",
    finish: "Finished on {on}, with a total float of {days}.",
    late: "Finished on {on}: a deadline is missed by {days}.",
    criticalPath: "Critical path: {path}",
    toTable: "See the figures of each milestone",
    critical: "critical",
    days: {
      calendarDay: "{days, plural, one {# day} other {# days}}",
      workday: "{days, plural, one {# workday} other {# workdays}}",
    },
    column: {
      milestone: "Milestone",
      start: "Planned start",
      finish: "Planned finish",
      duration: "Duration",
      early: "Earliest start",
      late: "Latest start",
      total: "Total float",
      free: "Free float",
    },
    warning: {
      weightsWhole: "The weights sum to {sum}.",
      weightsNormalised:
        "The weights sum to {sum}, not 100. They will be normalised; it is better to make them add up to 100.",
      nameTwice: "Row {row} has the same name as row {other}.",
      startsBeforeLinks:
        "Row {row} starts {days, plural, one {# day} other {# days}} before what comes before it allows.",
    },
  },
  history: {
    title: "Plans so far",
    empty: "No plan has been proposed",
    by: "{person}, {on}",
    returnedBy: "Returned by {person} on {on} with this comment",
    status: {
      waiting: "waiting",
      superseded: "replaced",
      approved: "approved",
      returned: "returned",
      retracted: "taken back",
    },
    column: {
      name: "Plan",
      status: "Status",
      proposed: "Proposed",
      answered: "Answered",
      comment: "Comment",
    },
  },
  queue: {
    title: "Approve plans",
    lead:
      "{count, plural, =0 {No plan is waiting for you.} one {One plan is waiting for you.} other {# " +
      "plans are waiting for you, longest waiting first.}}",
    empty: "No plan is waiting for approval",
    emptyHint: "The next plan an owner proposes will appear here.",
    meta: "{person}, {on}",
    reason: "Reason: {reason}",
    against: "Against the baseline in force, “{name}”",
    first: "The project has no baseline yet: this is its first plan.",
    stale:
      "This plan was not made from the baseline in force; it can only be returned, so that it is made again.",
    links: "{count, plural, =0 {No links} one {One link} other {# links}}; durations in {unit}.",
    comment: "Comment",
    commentHint: "Needed to return it: what to change.",
    approve: "Approve",
    return: "Return",
  },
  baselines: {
    title: "Compare baselines",
    lead:
      "A baseline is an approved plan and never changes; a new plan is a new " +
      "baseline. {count, plural, =0 {None so far.} one {One so far.} other {# so far.}}",
    empty: "No baseline has been approved",
    emptyHint:
      "An owner proposes a plan; once a leader approves it, it becomes the first baseline.",
    emptyPlan: "This baseline has no milestones",
    inForce: "in force",
    approvedBy: "{leader}, {on}",
    groupBefore: "was in “{name}”",
    noGroup: "no group",
    compare: "Side by side",
    compareButton: "Compare",
    from: "Earlier plan",
    to: "Later plan",
    added: "added",
    removed: "left out",
    column: {
      name: "Name",
      span: "From – to",
      milestones: "Milestones",
      approved: "Approved",
      reason: "Reason",
      milestone: "Milestone",
      start: "Start",
      finish: "Finish",
      weight: "Weight",
    },
    totals: {
      finish: "Overall finish",
      later: "Milestones later",
      earlier: "Milestones earlier",
      added: "Milestones added",
      removed: "Left out",
    },
  },
  calendar: {
    calendarDay: "Days are calendar days.",
    workday: "Days are workdays, by the working calendar of the plan.",
    unpublished:
      "The public holidays of {years} are not published; there, only the weekdays of the plan count.",
  },
  backward: {
    title: "Schedule backwards",
    lead:
      "Working back from the deadlines: the latest day on which each milestone must start. Once " +
      "it has passed without a start, the deadline is lost.",
    noBaseline:
      "Without a baseline there is nothing to schedule. Plan the project first and have it approved.",
    allDone: "Every milestone is met; there is nothing left to schedule.",
    ladder: "Latest starts",
    byDeadlines: "In the order of the latest starts; a deadline counts to the last day it names.",
    byEarliest:
      "There are no deadlines ahead, so the earliest day by which everything can be done is used instead.",
    days: {
      calendarDay: "{days, plural, one {# day} other {# days}}",
      workday: "{days, plural, one {# workday} other {# workdays}}",
    },
    what: { notStarted: "Start by", inProgress: "Finish by", done: "Met" },
    sentence: {
      mayWait: "may wait {days}",
      blocked: "{days} until then, but its predecessors are already too late",
      today: "must start today",
      past: "{days} past the latest start",
      notStarted: "not started",
      inProgress: "under way; must be finished by then",
      done: "finished",
    },
    latestFinish: "Finish by {on}.",
    deadline: "Deadline: {label}.",
    float: "total float {days}",
    late: "“{milestone}” misses its deadline: due {deadline}, finished on {finish} at the earliest, {days} late.",
    wholeLate:
      "The plan misses its last day: due {deadline}, finished on {finish} at the earliest, {days} late.",
    negativeFloat: "The total float is {days} below zero. There are two ways out:",
    isOver:
      "This deadline has passed, and no amount of shortening can meet it. One way out is left:",
    shortenPath: "Take {days} out of this path in all, by shortening or overlapping work: {path}.",
    shortenOne: "Take {days} out of “{path}”.",
    moveDeadline: "Move the deadline by {days}, to {to}, and say why.",
    toDeadline: "Move the deadline",
    leftOut: {
      noPlan: "“{milestone}” is not in the baseline in force and is left out.",
      doneWithoutDay:
        "“{milestone}” is met on a day no source gives; it no longer holds anything up.",
      remainderUnknown:
        "“{milestone}” is under way, but neither its start nor its percentage is known; it is left out.",
    },
  },
  deadlines: {
    retirement: {
      title: "Retire a milestone",
      lead:
        "A retired milestone is no longer shown today or on the public page, and counts neither " +
        "towards progress nor towards deadlines and the light. Past days and comparisons still show it.",
      reason: "Reason",
      reasonHint: "Why it is no longer needed, or why it is needed again; kept permanently.",
      submit: { retired: "Retire this milestone", restored: "Restore this milestone" },
      list: "Retired milestones",
      listLead: "No longer shown today: dropped by the baseline in force, or by a leader.",
      column: { milestone: "Milestone", since: "Since, by", reason: "Reason" },
      since: {
        word: "{on}, retired by {person}",
        plan: "{on}, not in the new baseline (approved by {person})",
      },
      none: "No milestone is retired",
    },
    title: "Deadline moves",
    lead:
      "{count, plural, one {One move} other {# moves}}: later by {later, plural, one {# day} " +
      "other {# days}} in all, earlier by {earlier, plural, one {# day} other {# days}}. The " +
      "public page shows the original, the current and the reasons too.",
    leadNone:
      "No deadline has moved. Once one does, the original and the reason are kept permanently, on the public page too.",
    table: "Original and current deadline of each milestone",
    empty: "No milestones yet",
    column: {
      milestone: "Milestone",
      status: "Status",
      original: "Original",
      current: "Current",
      moves: "Moves",
      slipped: "In all",
      action: "Action",
      on: "Moved on",
      fromTo: "From – to",
      days: "Days",
      reason: "Reason",
      by: "By whom",
    },
    unmoved: "unchanged",
    times: "{count, plural, =0 {none} one {once} other {# times}}",
    move: "Move",
    set: "Set a deadline",
    met: "met; can no longer be moved",
    log: "The moves",
    logLead: "Newest first. Days later and days earlier are added up separately, never netted.",
    logEmpty: "No moves yet",
    fromTo: "{before} → {after}",
    reasonUnsaid: "not given",
    bySource: "published source",
    form: {
      title: "Move a deadline",
      current: "In force:",
      met:
        "This milestone has been met, so its deadline can no longer be moved; days late are " +
        "counted from the one in force when it was met.",
      precision: "Precision",
      on: "Any day in it",
      onHint:
        "To the month, give any day of that month and the whole month counts; for “before a " +
        "month”, any day of that month. Leave empty for “no date”.",
      commitment: "Commitment",
      reason: "Reason for the move",
      reasonHint: "Say plainly why it moves.",
      labelZh: "In Chinese words",
      labelEn: "In English words",
      labelHint:
        "If left empty, the wording is made from the fields above, such as “by July 2015, best efforts”.",
      submit: "Save the deadline",
    },
  },
  light: {
    title: "Override the light",
    lead:
      "The computed light is never hidden: both show, on the public page too. An override " +
      "lasts 30 days at most and then ends by itself.",
    computed: "Computed",
    overridden: "A leader says",
    none: "No override: the computed light stands.",
    saidBy: "{leader} on {on}, until {until}",
    form: "Override this light",
    colour: "Instead",
    to: "{name} ({word})",
    restore: "Back to the computed light",
    restoreHint: "no override; only the computed light shows",
    reason: "Reason",
    reasonHint: "Why the computed light does not reflect the real situation.",
    expiresOn: "Valid until",
    expiresHint:
      "Inclusive, {latest} at the latest. Not needed when returning to the computed light.",
    submit: "Save",
    history: "Overrides so far",
    historyEmpty: "Never overridden",
    restored: "computed light restored",
    column: { on: "Day", colour: "Light", until: "Until", reason: "Reason", by: "By whom" },
  },
} as const;
