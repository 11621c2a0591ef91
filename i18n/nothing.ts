/** What stands where there is nothing to say, in every language. */
export const nothing = "—";
