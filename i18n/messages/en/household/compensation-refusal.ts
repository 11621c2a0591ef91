export const compensationRefusal = {
  agreement: {
    alreadyRecorded:
      "This household has an agreement or decision of that kind already. Correct it instead.",
    decidedAfterAgreed: "This household has signed an agreement, so no decision is made any more.",
    changedSince:
      "Somebody has just corrected this agreement, so nothing was saved. Compare with it as it is now.",
    otherKind:
      "A correction keeps the kind. An agreement and a decision are two papers; record each of them.",
    unchanged: "Nothing has changed, so nothing was saved.",
    dayRequired: "The ledger has not got this stage yet: enter the day it was signed or decided.",
    noAmount: "The amount of compensation in money cannot be 0.",
    moveByTooEarly: "The day to move by cannot be before the day it was signed or decided ({on}).",
    wayAgainstStages:
      "This does not fit the household's stages: selecting, handing over and returning " +
      "belong to an exchange, settling to money. Check the way, or correct the stages first.",
  },
  payment: {
    inFuture: "The day cannot be after today ({businessOn}).",
    changedSince:
      "A payment of this household was entered or corrected since you opened the form, so " +
      "nothing was saved. Look at it before you submit again.",
    noAgreement:
      "This household has no agreement or decision yet, so nothing can be paid. Record the agreement first.",
    notOfItsWay: "Settlement in money is for households that take money; this one takes a flat.",
    noAmount: "The amount cannot be 0. If a payment was a mistake, open it and take it back.",
    unchanged: "Nothing has changed, so nothing was saved.",
    exceedsAgreed:
      "This would be {excess} yuan more than agreed, so nothing was saved. Check the amount; " +
      "if it is right, tick that it is meant to exceed and submit again.",
  },
  visit: {
    inFuture: "The day cannot be after today ({businessOn}).",
    nextTooLate: "The next visit cannot be after {latestOn}. Check the year.",
    nextInPast: "The next visit cannot be before today ({businessOn}).",
    visitorUnknown: "Choose a member of staff whose account is in use.",
  },
  document: {
    inFuture: "The day cannot be after today ({businessOn}).",
    changedSince:
      "Somebody has just corrected this document, so nothing was saved. Compare with it as it is now.",
    unchanged: "Nothing has changed, so nothing was saved.",
    alreadyOnFile: "This household has a document of that kind under {reference} already.",
  },
  keyHousehold: {
    ownerUnknown: "Choose a member of staff whose account is in use.",
  },
  ledgerExport: {
    projectNotFound: "This project was not found, or is not one of yours. Nothing was exported.",
    nothing: "There is nothing to export in what you chose. Choose something else.",
  },
} as const;
