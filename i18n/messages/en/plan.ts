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
        "This is the draft you kept at {at}. Nobody else sees it, and it counts for nothing until " +
        "it is sent.",
      waiting: "This is the plan that waits for approval. Sent again, it takes that one's place.",
      returned: "This is the plan that came back. Change it as the comment asks and send it again.",
      retracted: "This is the plan that was taken back. Change it and send it again.",
      baseline:
        "This is the baseline in force. What you send becomes a new one once a leader " +
        "approves it; until then this one counts.",
      milestones:
        "The project has no baseline yet. Give each milestone its weight and days, or take " +
        "up a template, then send it for approval.",
    },
    name: "Name of the plan",
    nameHint: "For example: second revision of 2015",
    reason: "Reason",
    reasonHint: "Why there is this plan; approved, it is kept with the baseline.",
    durationUnit: "Durations in",
    durationUnitHint: "What durations, lags and leads count.",
    unit: { calendarDay: "calendar days", workday: "workdays (by the working calendar)" },
    workWeek: "Working week",
    workWeekHint: "For durations in workdays; of calendar days every one counts.",
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
    holidaysHint: "Whether work goes on in them.",
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
    addMilestone: "Bring in “{name}”",
    template: "Take up a template",
    templateHint:
      "Puts the usual milestones of a kind of project behind the rows there are; weights, " +
      "days and links can all be changed.",
    templateKind: "Kind of project",
    templateOn: "Starting on",
    takeTemplate: "Take it up",
    calculate: "Try it out",
    submit: "Send for approval",
    saveDraft: "Keep as a draft",
    withoutDraft: "Begin from the plan as it stands, without the draft",
    draftIsOld:
      "The plan of this project has moved on since the draft was kept. Please check it before sending.",
    submitHint:
      "Trying it out saves nothing, and nobody else sees a draft. Once sent, a leader decides; until " +
      "then it changes no figure and no light.",
    said: {
      draftSaved:
        "The draft is kept; nobody else sees it. You may close this page and go on later.",
      rowAdded: "Row {figure} has been added.",
      milestoneAdded: "It has been brought in as row {figure}.",
      rowRemoved:
        "Row {figure} has been removed; the rows after it and what refers to them have new numbers.",
      templateTaken:
        "The template has been taken up: {figure} rows now. Go through each, then try it out.",
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
      "Two of start, finish and days are enough. A row that comes after others needs its days " +
      "only; its start follows from them. Of 0 days a row is a moment: it has its day and takes " +
      "none of it.",
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
        "The weights sum to {sum}, not 100. They will be normalised; better make them 100.",
      nameTwice: "Row {row} has the name of row {other}.",
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
      "{count, plural, =0 {No plan waits for you.} one {One plan waits for you.} other {# " +
      "plans wait for you, the one waiting longest first.}}",
    empty: "No plan waits for approval",
    emptyHint: "What an owner proposes next will be here.",
    meta: "{person}, {on}",
    reason: "Reason: {reason}",
    against: "Against the baseline in force, “{name}”",
    first: "The project has no baseline yet: this is its first plan.",
    stale:
      "This plan was not made from the baseline in force; it can only be returned, to be made again.",
    links: "{count, plural, =0 {No links} one {One link} other {# links}}; durations in {unit}.",
    comment: "Comment",
    commentHint: "Needed to return it: what to change.",
    approve: "Approve",
    return: "Return",
  },
  baselines: {
    title: "Compare baselines",
    lead:
      "A baseline is a plan that was approved, and never changes; a new plan is a new " +
      "baseline. {count, plural, =0 {None so far.} one {One so far.} other {# so far.}}",
    empty: "No baseline has been approved",
    emptyHint: "An owner proposes a plan; once a leader approves it, it is the first baseline.",
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
      finish: "The whole finishes",
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
      "The public holidays of {years} are not published; there the weekdays of the plan count alone.",
  },
  backward: {
    title: "Schedule backwards",
    lead:
      "From the deadlines back: the day on which each milestone must start at the latest. Once " +
      "it has passed without a start, the deadline is lost.",
    noBaseline:
      "Without a baseline there is nothing to schedule. Plan the project first and have it approved.",
    allDone: "Every milestone is met; there is nothing left to schedule.",
    ladder: "Latest starts",
    byDeadlines: "In the order of the latest starts; a deadline counts to the last day it names.",
    byEarliest:
      "No deadline is still to come, so the earliest day it can all be done stands for one.",
    days: {
      calendarDay: "{days, plural, one {# day} other {# days}}",
      workday: "{days, plural, one {# workday} other {# workdays}}",
    },
    what: { notStarted: "Start by", inProgress: "Finish by", done: "Met" },
    sentence: {
      mayWait: "may wait {days}",
      blocked: "{days} until then, but what comes before it is too late already",
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
    isOver: "This deadline is over, and no shorter work meets it any more. One way out is left:",
    shortenPath:
      "Take {days} out of this path in all, by shorter work or by overlapping it: {path}.",
    shortenOne: "Take {days} out of “{path}”.",
    moveDeadline: "Move the deadline by {days}, to {to}, and say why.",
    toDeadline: "Move the deadline",
    leftOut: {
      noPlan: "“{milestone}” is not in the baseline in force and is left out.",
      doneWithoutDay:
        "“{milestone}” is met on a day no source gives; it holds nothing back any more.",
      remainderUnknown:
        "“{milestone}” is under way, but neither its start nor its percentage is known; it is left out.",
    },
  },
  deadlines: {
    retirement: {
      title: "Retire a milestone",
      lead:
        "Retired, a milestone leaves the pages of today and the public page, and counts neither " +
        "for progress nor for deadlines and the light. Days past and comparisons still show it.",
      reason: "Reason",
      reasonHint: "Why it is looked at no longer, or why it is again; it is kept for good.",
      submit: { retired: "Retire this milestone", restored: "Restore this milestone" },
      list: "Retired milestones",
      listLead:
        "No longer on the pages of today: the baseline in force has dropped them, or a leader has.",
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
      "No deadline has moved. Once one does, the original and the reason stay for good, on the public page too.",
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
      fromTo: "From what to what",
      days: "Days",
      reason: "Reason",
      by: "By whom",
    },
    unmoved: "as the original",
    times: "{count, plural, =0 {none} one {once} other {# times}}",
    move: "Move",
    set: "Set a deadline",
    met: "met; moves no more",
    log: "The moves",
    logLead: "Newest first. Days later and days earlier are summed apart, never netted.",
    logEmpty: "No moves yet",
    fromTo: "{before} → {after}",
    reasonUnsaid: "not given",
    bySource: "published source",
    form: {
      title: "Move a deadline",
      current: "In force:",
      met: "This milestone has been met, so its deadline moves no more; days late count from the one it was met under.",
      precision: "Precision",
      on: "Any day in it",
      onHint:
        "To the month, give any day of that month and the whole month counts; for “before a " +
        "month”, any day of that month. Nothing for “no date”.",
      commitment: "Commitment",
      reason: "Reason for the move",
      reasonHint: "Say plainly why it moves.",
      labelZh: "In Chinese words",
      labelEn: "In English words",
      labelHint:
        "Left empty, they are made from the fields above, such as “by July 2015, best efforts”.",
      submit: "Save the deadline",
    },
  },
  light: {
    title: "Override the light",
    lead:
      "The computed light is never hidden: both show, on the public page too. An override " +
      "holds for 30 days at most and then ends by itself.",
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
    reasonHint: "Why the computed light does not tell how things stand.",
    expiresOn: "Holds until",
    expiresHint:
      "That day included, {latest} at the latest. Not needed to go back to the computed light.",
    submit: "Save",
    history: "Overrides so far",
    historyEmpty: "Never overridden",
    restored: "computed light restored",
    column: { on: "Day", colour: "Light", until: "Until", reason: "Reason", by: "By whom" },
  },
} as const;
