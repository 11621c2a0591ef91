export const notice = {
  lead:
    "{count, plural, one {# public notice} other {# public notices}} of this project, as of " +
    "{asOf}. Legal minimums are those of State Council decree 590, first and last day counted.",
  add: "Record a notice",
  correct: "Correct the notice",
  empty: "No public notice recorded yet",
  table: "Public notices",
  history: "Notices before their correction",
  done: "The notice is recorded.",
  article: {
    scheme: "Compensation scheme",
    decision: "Expropriation decision",
    survey: "Survey results",
    appraiser: "Choice of the appraiser",
    appraisal: "First appraisal results",
    households: "Compensation by household",
    compensationDecision: "Compensation decision",
    draw: "Result of the draw",
  },
  law: {
    scheme: "decree 590 Art. 10, at least 30 days",
    decision: "decree 590 Art. 13",
    survey: "decree 590 Art. 15",
    appraiser: "decree 590 Art. 20",
    appraisal: "measures for appraisal",
    households: "decree 590 Art. 29",
    compensationDecision: "decree 590 Art. 26",
    draw: "by the compensation scheme",
  },
  column: {
    article: "What",
    audience: "For whom",
    period: "Days",
    state: "State",
    proof: "Proof",
    recorded: "Entered",
    action: "Action",
  },
  period: "{from} to {to}",
  state: { planned: "Planned", running: "On display", over: "Ended" },
  planned:
    "begins in {days, plural, one {# day} other {# days}}, {total, plural, one {# day} other {# days}} in all",
  running: "{days} of {total, plural, one {# day} other {# days}}",
  over: "{total, plural, one {# day} other {# days}} in all",
  minimum: "the law requires at least {minimum}",
  tooShort: "Fewer than the {minimum} days required by law",
  noProof: "Not recorded",
  replaced: "Corrected by the entry of {on}",
  form: {
    article: "What is put up",
    audience: "For whom",
    audienceHint: "For example: all households within the area.",
    from: "First day",
    to: "Last day",
    toHint: "A compensation scheme is displayed for at least 30 days, first and last day included.",
    proof: "Proof",
    proofHint: "Photos, minutes, and where they are kept.",
    submit: "Record notice",
    submitCorrection: "Save correction",
    correcting: "Corrects “{article}” entered {on}. The old entry is kept and can be seen.",
  },
  sheet: {
    title: "Sheet of households",
    lead:
      "Households whose compensation is agreed or decided, by surname only, without ID, phone " +
      "or bank account. To be put up within the area, never online. Every printout and download is " +
      "recorded in the audit trail.",
    place: "To be put up at",
    wholeSection: "{section} (all buildings)",
    print: "Print",
    download: "Download Word file",
    noBuildings: "There is no building yet, so no sheet can be made.",
    heading: "{project}: compensation by household",
    introState:
      "By State Council decree 590 Art. 29, the compensation by household of {place} is " +
      "published within the area. As of {on}, compensation is agreed or decided for {count, " +
      "plural, one {# household} other {# households}}.",
    introOther:
      "The compensation by household of {place} is published within the area. As of {on}, " +
      "compensation is agreed or decided for {count, plural, one {# household} other {# " +
      "households}}.",
    column: {
      number: "No.",
      building: "Building",
      door: "Door",
      names: "Holders",
      area: "Area (m²)",
      way: "Compensation",
      amount: "Amount (yuan)",
      kind: "By",
    },
    kind: { agreement: "agreement", decision: "decision" },
    nameSeparator: ", ",
    note:
      "Surnames only. Objections may be raised with the project clerk while the notice " +
      "is displayed. This sheet is to be put up within the area only; please do not share photos of " +
      "it.",
    synthetic: "with sample data",
    watermark: "{project} {printer} {on} To be put up within the area only",
    foot: "Printed by {printer}, {on}",
    page: "Page {page} of {pages}",
    file: "{project}-{place}-households-{on}.docx",
    printHint:
      "{pages, plural, one {# page} other {# pages}} of A4. Print with margins “none” and " +
      "with background graphics. Please do not save it as a web page.",
    back: "Back to the notices",
  },
} as const;
