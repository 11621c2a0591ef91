export const excel = {
  title: "Excel in and out",
  lead:
    "The ledger can be taken out, edited in Excel and brought back. Every changed cell is " +
    "shown first; then all of it is written, or nothing.",
  ledgers: "Which ledger",
  ledger: {
    households: "Households",
    compensation: "Agreements and payments",
    units: "Resettlement units",
  },
  out: "Out",
  outLead: {
    households:
      "Names are written out; ID numbers, phones and bank cards are masked. A masked cell " +
      "left as it is keeps its value. Every export is recorded in the audit trail.",
    compensation:
      "One row an agreement, a compensation decision or a payment, each with the code of its " +
      "household. The file holds no name, ID number, phone or bank card. Every export is " +
      "recorded in the audit trail.",
    units:
      "One row a unit. Which household has it is only shown: units are allotted and given " +
      "back under Allotment. Every export is recorded in the audit trail.",
  },
  template: "Download the template",
  exportAll: {
    households: "Export all households",
    compensation: "Export all agreements and payments",
    units: "Export all units",
  },
  exportFiltered: "Export what the filter leaves",
  unmasked: "Export numbers in full (say what for, and confirm who you are)",
  unmaskedLead:
    "The file will hold identity numbers, phones and bank cards in full. The reason goes " +
    "into the audit trail with your name and the time, and each household gets a record that " +
    "its numbers were seen.",
  reason: "What the numbers are for",
  reasonHint: "Which work needs them and who gets them. No names and no numbers.",
  passwordOrCode: "Password or code",
  passwordOrCodeHint:
    "Confirm that it is you: your password or, with a second factor, the six digits of your " +
    "authenticator.",
  exportUnmasked: "Export full numbers",
  in: "In",
  inLead: {
    households:
      "Upload a file exported here, or one filled in by the template. It is checked and " +
      "shown first; nothing is written at once.",
    compensation:
      "Upload a file exported here, or one filled in by the template. What you change is " +
      "recorded as a correction and the old entry is kept; a payment whose amount becomes 0 " +
      "is taken back. The day of signing and “Paid in full” enter the stage too; left empty " +
      "they change nothing. Where a household got the same payment twice on one day, give " +
      "the second one 2 under “Which of the same”. It is checked and shown first; nothing is " +
      "written at once.",
    units:
      "Upload a file exported here, or one filled in by the template. Units are known by " +
      "their codes; those the file does not name stay as they are. It is checked and shown " +
      "first; nothing is written at once.",
  },
  file: "Excel file",
  fileHint:
    ".xlsx, at most {megabytes} MB and {rows, number} rows a sheet. The file is checked in " +
    "memory only and forgotten after 30 minutes.",
  upload: "Upload and check",
  cancelled: "The import was cancelled; nothing was written.",
  job: "Import",
  ofFile: "{ledger}, file: {file}",
  again: "Another file",
  nothingWritten: "Nothing was written.",
  written: {
    households:
      "Written: {buildings, number} buildings, {households, number} households, {holders, " +
      "number} holders, {stages, number} days of stages.",
    compensation:
      "Written: {agreements, plural, one {# agreement or decision} other {# agreements and " +
      "decisions}}, {payments, plural, one {# payment} other {# payments}}.",
    units: "Written: {units, plural, one {# unit} other {# units}}.",
  },
  reading: "Reading: {rows, number} rows so far.",
  checking: "Checking: {done, number} of {of, number}.",
  writing: "Writing: {done, number} of {of, number}. Cancelling takes all of it back.",
  progress: "Progress",
  cancel: "Cancel the import",
  lists: "What the check found",
  list: {
    errors: "Errors {count, number}",
    conflicts: "Conflicts {count, number}",
    farDays: "Days to check {count, number}",
    doubles: "Possible duplicates {count, number}",
    unread: "Not read {count, number}",
    changed: "Changed {count, number}",
    added: "New {count, number}",
    ignored: "Left out {count, number}",
  },
  unchanged: "Unchanged {count, number}",
  heading: {
    errors: "Errors",
    conflicts: "Conflicts: rows changed here after the export",
    farDays: "Days far from today: please check",
    doubles: "Households that may be registered twice: please check",
    unread: "Sheets and columns that were not read",
    changed: "Changed rows",
    added: "New rows",
    ignored: "Cells that are left out",
  },
  hasErrors:
    "{count, plural, one {# error} other {# errors}}: nothing can be written. Mend the file " +
    "and upload it again.",
  hasConflicts:
    "No errors, but {count, plural, one {# row was} other {# rows were}} changed here after " +
    "the export and will not be written.",
  ready: "No errors. Check the changes below, then write them.",
  nothingToDo: "The file agrees with the ledger; there is nothing to write.",
  nothingRead:
    "What was read holds nothing to write; other parts were not read, so the file cannot be " +
    "said to agree with the ledger.",
  readyButMass: "No errors, but whole columns would change. Please check first:",
  massChange: {
    emptied:
      "Sheet “{sheet}”, column “{header}”: {count, plural, one {# cell} other {# cells}} would " +
      "be emptied.",
    sortedApart:
      "Sheet “{sheet}”, column “{header}”: {count, number} cells only change places, as if the " +
      "column had been sorted without the others.",
  },
  leftOut:
    "{count, plural, one {# part} other {# parts}} of the file, {cells, plural, one {# " +
    "filled cell} other {# filled cells}}, were not read.",
  readNear: "Read by the nearest names and check again",
  withoutConflicts: "Leave out the rows in conflict and write the others",
  apply: "Write into the ledger",
  place: "Place",
  problem: "What is wrong",
  cells: "Cells",
  none: "None.",
  emptyCell: "(empty)",
  colon: ": ",
  change: "{before} → {after}",
  what: { template: "empty template", all: "all of it", filtered: "what a filter leaves" },
  watermark:
    "Exported by {name} on {at}: {ledger, select, units {units} compensation {agreements and " +
    "payments by household} other {households}}, {what}, {count, number}. Internal, with " +
    "personal data: keep it safe.",
  sheet: {
    buildings: "Buildings",
    households: "Households",
    holders: "Holders",
    agreements: "Agreements",
    payments: "Payments",
    units: "Units",
  },
  column: {
    buildings: {
      name: "Building name",
      section: "Section",
      floorArea: "Floor area (m²)",
      floors: "Storeys",
    },
    households: {
      code: "Household code",
      building: "Building",
      door: "Door",
      certificateNumber: "Certificate",
      persons: "Persons",
      area: "Area (m²)",
      tenure: "Tenure",
      specialGroup: "Special group",
      way: "Compensation way",
      keyReason: "Why it is a key household",
      nextVisitOn: "Next visit",
      note: "Note",
    },
    holders: {
      household: "Household code",
      kind: "Kind",
      name: "Name",
      share: "Share (%)",
      identity: "ID number",
      sex: "Sex (checked only)",
      birthOn: "Birth date (checked only)",
      phone: "Phone",
      bankAccount: "Bank card",
    },
    agreements: {
      household: "Household code",
      place: "Address (read only)",
      kind: "Kind",
      number: "Agreement number",
      on: "Signed or decided on",
      way: "Compensation way",
      amount: "Compensation (yuan)",
      moveByOn: "To move by",
      transitionMonths: "Transition (months)",
      monthlyAllowance: "Allowance (yuan a month)",
    },
    payments: {
      household: "Household code",
      place: "Address (read only)",
      kind: "Kind of payment",
      paidOn: "Paid on",
      amount: "Amount (yuan)",
      nth: "Which of the same",
      completes: "Paid in full",
      acceptsExcess: "Record beyond the agreement",
    },
    units: {
      code: "Unit code",
      building: "Building",
      layout: "Layout",
      area: "Area (m²)",
      floor: "Storey",
      state: "State",
      household: "Allotted to (read only)",
      allottedOn: "Chosen on (read only)",
    },
  },
  sex: { male: "Male", female: "Female" },
  said: { yes: "Yes" },
} as const;
