export const planChart = {
  bar: "Bar of {row}",
  moment: "{on}, a moment",
  days: {
    calendarDay: "{from} to {to}, {days, plural, one {# day} other {# days}}",
    workday: "{from} to {to}, {days, plural, one {# workday} other {# workdays}}",
  },
  critical: "{days}, critical",
  late: "{days}, misses a deadline",
  edit: {
    raiseRow: "Move up",
    lowerRow: "Move down",
    insertRow: "Insert a row below",
    indentRow: "Move into the group above",
    outdentRow: "Move out of its group",
    removeRow: "Remove",
  },
  fold: "Fold the {count, plural, one {# row} other {# rows}} of “{name}”",
  unfold: "Unfold the {count, plural, one {# row} other {# rows}} of “{name}”",
  rowsOfGroup: "{count, plural, one {# row} other {# rows}}",
  groupDays: "{from} to {to}",
  undo: "Undo",
  ways: "Editing on the chart",
  way: {
    drag: "Drag a bar to move its days, or one of its ends to change its length; Esc takes it back.",
    keys: "On a bar ← and → move it a day, with Shift a week, with Ctrl or Alt its finish alone.",
    link:
      "Drag the small circle behind a bar onto another row, and that row comes after it; by keys, press L " +
      "on one bar and then on the other. Enter goes to “After” of the row.",
    rows:
      "In a row ↑ and ↓ move it, ＋ puts another below, ⇥ takes it into the group above; Alt with ↑ or ↓ " +
      "moves it too. What refers to a row follows its number.",
    groups:
      "Each group has a heading: press it, or Enter on it, to fold its rows and bars or unfold them. A row " +
      "that is moved up or down to the edge of a group first goes into it or out of it, then past it.",
    undo:
      "Outside of a field Ctrl and Z take back the last change. The chart changes nothing but the rows, and " +
      "nothing counts before it is approved.",
  },
  loop: "The links loop: rows whose days follow from others cannot be drawn for now.",
  said: {
    undone: "The last change has been taken back.",
    nothingToUndo: "There is no change to take back.",
    insertRow:
      "Row {row} has been put in; the rows after it and what refers to them have new numbers.",
    raiseRow: "It is row {row} now; what refers to it has its new number.",
    lowerRow: "It is row {row} now; what refers to it has its new number.",
    indentRow: "Row {row} is in the group of the row above.",
    outdentRow: "Row {row} is in no group any more.",
    groupJoined: "Row {row} is in “{name}” now.",
    groupFolded: "“{name}” is folded.",
    groupUnfolded: "“{name}” is unfolded.",
    linkBegun: "A link from row {row}: press L on another bar, or Esc to leave it.",
    linkLeft: "No link was drawn.",
    linked: "Row {to} comes after row {row} now.",
    linkedAlready: "No link: row {to} comes after it already, or its “After” cannot be read.",
    linkLoops: "No link: row {to} after row {row} would be a loop.",
  },
} as const;
