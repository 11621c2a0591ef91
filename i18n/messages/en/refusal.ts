export const refusal = {
  request: {
    foreignOrigin:
      "This was not sent from a page of this site, so nothing was saved. Please submit it again from the page itself.",
  },
  session: {
    expired:
      "Your session has ended. Nothing was saved, but what you typed is still below. Sign in again in a new tab, then come back and submit once more.",
  },
  permission: {
    missing:
      "Your account may not do this, so nothing was saved. Ask an administrator if you need it.",
  },
  form: {
    hasErrors: "Not saved yet. Please correct what is marked below.",
    unknownField:
      "The form held something the system does not know, so nothing was saved. Reload the page and fill it in again.",
  },
  field: {
    required: "Please fill this in.",
    invalid: "This value is not valid. Please choose or type it again.",
    tooLong: "At most {max} characters. Please shorten it.",
    tooShort: "At least {min} characters.",
    tooBig: "No more than {max}.",
    tooSmall: "No less than {min}.",
    notADay: "Please give a day that exists, such as 2015-04-15.",
  },
  percent: {
    notANumber: "Digits only, such as 65 or 33.28.",
    tooPrecise: "Two decimals at most.",
    outOfRange: "A percentage lies between 0 and 100.",
  },
  username: {
    invalid:
      "2 to 32 letters, digits, dots, hyphens or underscores, starting with a letter or a digit.",
    taken: "Somebody already has this user name. Please choose another.",
  },
  password: {
    different: "The two passwords differ. Please type them again.",
    wrong: "The current password is not right.",
  },
  signIn: {
    wrong:
      "The user name or the password is not right. Check them and try again; an administrator can reset a forgotten password.",
    throttled: "Too many tries. Please wait {seconds} seconds.",
  },
  setUp: {
    linkUsed:
      "This set-up link has been used or is out of date. Restart the system and use the new link it prints.",
  },
} as const;
