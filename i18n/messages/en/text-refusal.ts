/** Why a text is not kept where others read it, or cannot be taken off the public page. */
export const textRefusal = {
  withdrawal: {
    notThere:
      "That text is no longer on the public page, or was withdrawn already. Reload the page.",
  },
  text: {
    phone:
      "This text holds a phone number. Others read it too: take the number out and say only " +
      "what happened. Numbers belong in the holder fields of the household.",
    identity:
      "This text holds the number of an identity paper. Others read it too: take the number " +
      "out and say only what happened. Numbers belong in the holder fields of the household.",
    account:
      "This text holds a bank account or another long number. Others read it too: take the " +
      "number out and say only what happened. Give a document number with 字第 before it.",
    holderName:
      "This text names a holder. Others read it too: write the code of the household, or “the owner”, instead.",
  },
};
