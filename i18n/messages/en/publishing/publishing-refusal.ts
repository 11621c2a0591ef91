/** Why a word on what is public was refused. */
export const publishingRefusal = {
  publication: {
    unchanged: "That is what the public sees already.",
    changedSince:
      "{leader} decided what the public sees after you opened this form, so yours was not " +
      "saved. What you typed is still below: please check it and send it again.",
  },
  publishing: {
    unchanged: "The same is public already, so there is nothing to decide.",
    notPublic: "This project is not public, so there is nothing to withdraw.",
    changedSince:
      "After you opened the form {leader} decided on this project being public, and yours " +
      "was not saved. What you typed is still below: check it and send it again.",
  },
  release: {
    nonePicked: "Pick the texts to publish first.",
    reasonRequired: "Say why it is kept back.",
    noneWaiting:
      "What you picked was changed, withdrawn or decided on after you opened the list, and " +
      "nothing was saved.",
  },
} as const;
