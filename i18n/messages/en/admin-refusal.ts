/** Why an administrator’s form was refused. */
export const adminRefusal = {
  setUp: {
    linkUsed:
      "This set-up link has been used or is out of date. Restart the system and use the new link it prints.",
  },
  project: {
    unknown: "This project was not found; nothing was saved. Go back to the list and choose again.",
    areaUnknown: "This place was not found. Please choose again.",
    nameTaken: "There is a project named “{name}” already. Please choose another name.",
    slugTaken: "Another project has this name in its address. Please choose another.",
    slugInvalid: "Only lower-case letters, digits and hyphens, for example lantian-jiayuan-3.",
    notFound: "This project was not found, or it is not assigned to you now. Nothing was saved.",
    changedSince:
      "The project changed after you opened the form, so nothing was saved. What you typed " +
      "is still below: check it and submit again.",
  },
  area: {
    parentNotAbove:
      "A place must lie in one of a higher level: a community lies in a sub-district, for example.",
    parentUnknown: "This place was not found. Please choose again.",
    nameTaken: "There is a “{name}” in this place already.",
  },
  setting: {
    changedSince:
      "Somebody set it to {days} days after you opened the form; nothing was saved. Please check and submit again.",
    unchanged: "This is already the setting; nothing changed.",
  },
  office: {
    changedSince:
      "The office details changed after you opened the form; nothing was saved. " +
      "What you typed is still below: please check it and submit again.",
  },
  dataTerms: {
    notAnAddress:
      "Enter a whole address that begins with https://, such as " +
      "https://creativecommons.org/licenses/by/4.0/.",
    notAContact: "Enter an e-mail address of the office, or an address that begins with https://.",
    changedSince:
      "The terms of the open data have changed since you opened the form, so nothing was saved. What " +
      "you typed is still below: check it and save again.",
    unchanged: "These are the settings already, so nothing has changed.",
  },
  officeTelephone: {
    notATelephone:
      "Enter a landline with its area code (such as 0371-67891234), a 400 number, a hotline such " +
      "as 12345, or a mobile number; without an extension.",
  },
} as const;
