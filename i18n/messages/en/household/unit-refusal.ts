/** Why something about resettlement units, their draw or their allotment is refused. */
export const unitRefusal = {
  draw: {
    notFound: "No such draw in the projects you keep.",
    nobody:
      "Nobody can take part: a household needs to have chosen exchange and signed, to have " +
      "no unit, and to be on no earlier list.",
    codeUnreadable:
      "Household code {code} holds a line break or another unseen character, so nobody could " +
      "work the draw out again. Correct the code in the ledger first.",
    seedNotOneLine: "The seed is one line, without line breaks or other unseen characters.",
    needsNoSeed: "The order by signing needs no seed.",
    alreadySeeded: "The seed is published and cannot be changed.",
    seedMissing: "The seed is not published yet, so the draw cannot run. Publish the seed first.",
    alreadyRun: "The order stands and is not drawn a second time. Reload the page to see it.",
  },
  allotment: {
    notFound: "No such allotment in the projects you keep.",
    notInOrder: "This household has no place in the order, so it cannot choose a unit.",
    alreadyHasUnit: "This household has a unit already; one household gets one unit.",
    notNext:
      "It is not this household's turn: {count, plural, one {# household} other {# " +
      "households}} in front {count, plural, one {has} other {have}} no unit yet, next is " +
      "{code}. If they stand back, choose why.",
    notAgreed: "This household has neither signed nor been decided upon. Check the ledger first.",
    unitNotFree: "Unit {code} is not free now. Choose another.",
    alreadyReleased: "This allotment has been released already.",
  },
  unit: {
    notFound:
      "No such unit in the projects you keep. Go back to the list of units and choose again.",
    codeTaken: "This project already has a unit with the code {code}. Choose another code.",
    isAllotted: "This unit is allotted to a household, so its state stays. Release it first.",
    changedSince:
      "Somebody else has just changed this unit; nothing was saved. What you typed is below: " +
      "compare it with the latest and save again.",
  },
} as const;
