/** Why a household, its holders or a stage cannot be entered as given. */
export const householdRefusal = {
  household: {
    notFound: "No such household in the projects you keep. Go back to the ledger and choose again.",
    codeTaken: "Household code {code} is in use. Choose another.",
    changedSince:
      "Somebody else has just changed this household; nothing was saved. What you typed is " +
      "below: compare it with the latest and save again.",
  },
  building: {
    notFound: "No such building in the projects you keep. Choose again.",
    nameTaken: "This project already has a building named {name}. Choose another name.",
    changedSince:
      "Somebody else has just changed this building; nothing was saved. What you typed is " +
      "below: compare it with the latest and save again.",
  },
  holder: {
    notFound:
      "This holder is no longer part of the household. Reload the page and fill it in again.",
    notYetBorn: "This date of birth is after the business date. Check it.",
    sharesOver100: "The owners' shares add up to more than 100%. Check them.",
  },
  removal: {
    hasAgreement:
      "There is an agreement or a decision with this household, so it was no mistake and " +
      "cannot be taken out. A stage entered wrong is withdrawn first.",
    hasPayment:
      "Something was paid to this household, so it was no mistake and cannot be taken out. A " +
      "payment entered wrong is corrected first.",
    hasUnit: "This household has been given a unit. Release it first, then take the household out.",
  },
  receipt: {
    unknown:
      "Nothing was found. Compare the code with your receipt; it may have expired, been " +
      "revoked or replaced. Please ask the office.",
    tooMany: "Too many tries. Please wait {seconds} seconds and try again.",
    notFound:
      "There is no such receipt, or it was revoked or replaced. Reload the page and look again.",
    notSigned:
      "This household has neither signed nor been decided on, so no receipt can be issued.",
    changedSince:
      "Somebody has just replaced or revoked the receipt of this household, so none was " +
      "issued. Reload the page and look again.",
    projectNotFound: "There is no such project among those you keep. Choose again.",
    nobodyWaits:
      "No household is waiting for a receipt: each has one in force, or has not signed yet.",
  },
  reveal: {
    notAllowed: "Your role cannot see this number in full.",
    noNumber:
      "No such number is recorded, or the holder is no longer in this household. Go back to " +
      "the household and look again.",
  },
  householdEvent: {
    nobodyPicked: "Tick at least one household first.",
    inFuture: "The day cannot be later than today ({businessOn}).",
    alreadyReached: "This stage has been entered already ({on}). To change its day, use “Correct”.",
    nothingToCorrect: "This stage has not been entered, so there is nothing to correct.",
    unchanged: "The day is the same as before.",
    changedSince:
      "Somebody else has just corrected this stage; nothing was saved. Reload and look again.",
    paidBeforeAgreed:
      "An agreement or decision comes before payment. Enter signing or decision first.",
    demolishedBeforeVacated:
      "Vacating comes before demolition. Enter vacating first, or check the day.",
    handedOverBeforeSelected:
      "Selection comes before handover. Enter selection first, or check the day.",
    returnedBeforeHandedOver:
      "Handover comes before return. Enter handover first, or check the day.",
    settledBeforeAgreed:
      "An agreement or decision comes before settlement. Enter signing or decision first.",
    decidedAfterSigned: "A household that has signed is not decided upon. Check the day.",
    notOfItsWay:
      "This stage does not go with the way of compensation: selection, handover and return " +
      "are for exchange, settlement is for money.",
  },
  identity: {
    wrongLength:
      "A resident identity number has 18 characters: please count them; an old one of 15 " +
      "digits has to be replaced. Permits, passports and unified social credit codes are " +
      "entered as printed.",
    wrongCharacter:
      "The first 17 characters of an identity number are digits, the last is a digit or X.",
    checkDigit:
      "The last character, the check digit, does not fit: some digit is mistyped. Compare it " +
      "with the card.",
    birthDay: "Digits 7 to 14 of the number are no day that exists. Compare it with the card.",
    notYetBorn:
      "The day of birth in the number is after the business date. Compare it with the card.",
    sexDiffers:
      "This differs from digit 17 of the identity number (odd for men, even for women). " +
      "Check which of the two is wrong.",
    birthDiffers:
      "This differs from digits 7 to 14 of the identity number. Check which of the two is wrong.",
  },
  phone: {
    notAPhone:
      "Enter a mobile number of 11 digits or a landline with its area code, such as " +
      "0371-67891234, without an extension; put a comma between several." +
      "0371-67891234, without an extension.",
  },
  bankAccount: {
    wrongCharacter: "The number of a bank card holds digits only. Please check it.",
    wrongLength:
      "The number of a bank card has 16 to 19 digits. Count them; a passbook does not serve, " +
      "use a card.",
    checkDigit:
      "The last digit, the check digit, does not fit: some digit is mistyped. Compare it with " +
      "the card.",
  },
  door: {
    notADoor: "A door needs letters or figures, such as 1-2-301, 12号院, 附3号 or 东户.",
    becameDay: "This became a date and is no door. Set the cell to text and type the door again.",
    otherBuilding:
      "The door names another building; this row is entered under “{building}”. Change the " +
      "door or the building.",
  },
};
