export const withdrawal = {
  what: {
    deadlineReason: "reason for moving a deadline",
    deadlineLabel: "wording of a deadline",
    milestoneName: "name of a milestone",
    projectName: "name of the project",
    projectNote: "note on the project",
    unitName: "name of a unit",
    areaName: "name of a place",
  },
  name: "(name withdrawn)",
  title: "Withdraw a public text",
  lead:
    "Take a text off the public page here when it says what must not be public. The page then " +
    "gives the day it was withdrawn, and the audit trail keeps who withdrew it and why. It " +
    "cannot be put back; a note or a name can be written anew.",
  place: "Text to withdraw",
  option: "{what}: {text}",
  optionOf: "{milestone}, {what}: {text}",
  reason: "Why it is withdrawn",
  reasonHint: "Not shown on the public page. Do not repeat what is withdrawn.",
  submit: "Withdraw from the public page",
  nothing: "There is no text on the public page that could be withdrawn.",
  history: "Texts withdrawn",
  historyEmpty: "No text has been withdrawn yet",
  column: { on: "Withdrawn on", what: "Text", reason: "Reason", by: "By whom" },
  item: "{what}, withdrawn on {on}",
};
