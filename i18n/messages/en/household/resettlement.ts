export const resettlement = {
  parts: {
    label: "Pages of units and selection",
    stock: "Units",
    draws: "Selection order",
    allot: "Allotment",
  },
  done: {
    unit: { saved: "The unit is saved." },
    draw: {
      prepared: "The list is frozen. Post it with its hash, then publish the seed.",
      seeded: "The seed is published and cannot be changed.",
      run: "The order stands; there will be no second one.",
    },
    allotment: {
      made: "Allotted, and the household's stage “Selected” is entered.",
      released:
        "Released: the unit is free, the stage “Selected” is withdrawn, the household keeps its place in the order.",
    },
  },
  availability: { free: "Free", reserved: "Reserved", allotted: "Allotted", void: "Void" },
  units: "{count, plural, one {# unit} other {# units}}",
  areaOf: "{area} m²",
  stock: {
    lead: "Resettlement units of this project, as of {asOf}.",
    add: "Add a unit",
    excel: "Excel in and out",
    all: "All units",
    byLayout: "What is left by layout",
    list: "List of units",
    empty: "No unit matches",
    emptyHint: "Try another condition, or reset. To enter many at once, import from Excel.",
    noStock: "No units are registered for this project",
    noStockHint: "Add them one by one, or import many from Excel.",
    any: "All",
    order: "Sort by",
    direction: "Direction",
    ascending: "Ascending",
    descending: "Descending",
    edit: "Edit",
    editNamed: "unit {code}",
    allottedTo: "{code} ({on})",
  },
  column: {
    code: "Unit code",
    building: "Building",
    layout: "Layout",
    area: "Area",
    floor: "Floor",
    state: "State",
    household: "Household",
    action: "Action",
    all: "All",
    rank: "Place",
    householdCode: "Household code",
    unit: "Unit",
    allottedOn: "Chosen on",
    draw: "Batch",
    rule: "Rule",
    participants: "Households",
    step: "Progress",
    preparedOn: "List frozen",
    signedOn: "Signed on",
    paidOn: "Paid on",
  },
  form: {
    newTitle: "Add a unit",
    editTitle: "Edit unit {code}",
    code: "Unit code",
    codeHint: "As on the plan, unique in the project, for example R1-1-301",
    building: "Building",
    layout: "Layout",
    layoutHint: "For example 2 bedrooms; write the same layout the same way, for the counts",
    area: "Area (m²)",
    areaHint: "Floor area, at most two decimals, for example 90.74",
    floor: "Floor",
    floorHint: "A whole number, negative below ground",
    state: "State",
    stateHint: "Allotted is not set here; it follows from the allotment",
    submit: "Save the unit",
  },
  rule: { draw: "Draw by lot", signingDay: "By day of signing" },
  ruleHint: {
    draw: "drawn from a published seed, so that anyone can work it out again",
    signingDay: "who signed earlier first; then who was paid earlier; then by household code",
  },
  step: { seed: "Seed not published", run: "Order not worked out", done: "Order stands" },
  draws: {
    lead:
      "Freeze the list, then publish the seed, then work out the order; each step is taken " +
      "once and stays. As of {asOf}.",
    add: "Freeze a list",
    caption: "Batches of the selection",
    empty: "No batch yet",
    emptyHint: "Once a list is frozen, its progress and result are shown here.",
  },
  prepare: {
    title: "Freeze a selection list",
    lead:
      "{count, plural, one {# household} other {# households}} can take part today: chose " +
      "exchange, signed, without a unit and on no earlier list.",
    once:
      "A household is on one list and gets one place, so nothing can be drawn again by " +
      "freezing a new list. A frozen list stays as it is; whoever signs later is on the next.",
    name: "Name of the batch",
    nameHint: "For example First batch",
    rule: "Rule of the order",
    submit: "Freeze the list",
    candidates: "Households that will be on the list",
  },
  draw: {
    lead: "{rule}, {count, plural, one {# household} other {# households}}.",
    facts: "What is public",
    prepared: "List frozen",
    seededOn: "Seed published",
    drawnOn: "Order worked out",
    at: "{on}, {time}",
    atBy: "{on}, {time}, {person}",
    listHash: "SHA-256 of the list",
    seed: "Seed",
    publishedWhere: "Where it was published, and its source",
    notYet: "Not yet",
    list: "The list",
    listLead:
      "By code, {count, plural, one {# household} other {# households}} when it was frozen.",
    download: "Download the list (plain text)",
    sheet: "Sheet for posting",
    nextSeed: "Step two: publish the seed",
    nextRun: "Last step: work out the order",
    result: "Selection order",
    resultLead: "Household codes only, no names.",
    recompute: "How to work it out yourself",
    recomputeLead:
      "The SHA-256 of “seed|code” of each household, in ascending order, is the selection " +
      "order. Whoever has the list and the seed gets the same on any computer:",
    recomputeDownload: "1. Download the list and save it as {file}.",
    recomputeCheck:
      "2. Check that nobody changed the list; the value must be the published SHA-256:",
    recomputeOrder: "3. Work out the order; each line is place, SHA-256 and household code:",
    recomputeShell:
      "Run it in a terminal of Linux or macOS, or in WSL or Git Bash on Windows; where macOS " +
      "has no sha256sum, write shasum -a 256 instead.",
    bySigning:
      "The order follows from the days of signing and payment and the household code, as the " +
      "ledger had them on the day the list was frozen; it needs no seed.",
  },
  seed: {
    lead:
      "The seed must come into being after the list was frozen, and nobody in the office may " +
      "choose it: the numbers of a lottery drawn afterwards, for example, or the next day's " +
      "closing index. The draw runs only after the seed is published, and a published seed " +
      "stays.",
    seed: "Seed",
    seedHint: "Letter for letter as published, on one line, at most 200 characters",
    publishedWhere: "Where it was published, and its source",
    publishedWhereHint:
      "For example: community notice board; numbers of the state lottery, draw 2015043",
    submit: "Publish the seed",
  },
  run: {
    lead: "This can be done once. Even if pressed in two windows at once, there is still only one order.",
    confirmed: "Confirm",
    draw: "List and seed are published; run the draw now",
    signingDay: "The list is published; put it in order by signing now",
    submit: { draw: "Run the draw", signingDay: "Work out the order" },
  },
  sheet: {
    title: "Selection order",
    codesOnly: "This sheet holds household codes only.",
    verify:
      "Anyone can work this order out again from the seed above and the list (SHA-256 above).",
    made: "Worked out on {on}.",
    clerk: "Clerk",
    witness: "Witness",
    date: "Posted on",
    printHint: "Print this page from the browser; header and menus are left out on paper.",
  },
  allot: {
    lead: "Units are chosen in order, household by household. As of {asOf}.",
    progress: "Progress of the selection",
    waiting: "Waiting",
    chosen: "Have chosen",
    left: "Units left",
    households: "{count, plural, one {# household} other {# households}}",
    form: "The next household chooses",
    next: "Next is place {rank}, {code} ({draw}).",
    everybody: "Every household in the order has a unit",
    noneLeft: "No free unit is left",
    noOrder: "There is no selection order yet",
    noOrderHint: "Freeze a list and work out its order first; then allot household by household.",
    toDraws: "To the selection order",
    household: "Household",
    householdHint: "The next one is chosen; for one further back, say why those in front wait",
    householdOption: "Place {rank} · {code} · {draw}",
    passOver: "Why those in front are passed over",
    passOverHint:
      "Leave empty for the household whose turn it is; those in front keep their place and may choose at any time",
    passOverReason: {
      absent: "Did not come",
      deferred: "Stand back by choice",
      ineligible: "No longer entitled",
    },
    unit: "Unit",
    unitHint: "Free units only",
    unitOption: "{code} · {layout} · {area} m²",
    choose: "Choose a unit",
    moreWaiting:
      "The list has the first {count} of {total, plural, one {# household that waits} " +
      "other {# households that wait}}; for one further back, choose a unit from the order below.",
    moreFree:
      "The list has {count} of {total, plural, one {# free unit} other {# free units}} " +
      "that match; narrow it by layout or building.",
    submit: "Confirm the choice",
    order: "Order and choices",
    orderEmpty: "No order yet",
    release: "Release",
    releaseNamed: "unit {unit} of {code}",
    notYet: "Not yet",
  },
  release: {
    title: "Release an allotment",
    lead: "Household {code} chose unit {unit} on {on}.",
    effect:
      "The unit is free again, the household's stage “Selected” is withdrawn, and it keeps " +
      "its place in the order. A unit that was handed over cannot be released.",
    submit: "Release this unit",
    already: "This allotment has been released.",
  },
} as const;
