/** The sheet that says what the file is; hidden, and the same in both languages. */
export const metaSheetName = "_guatu";

/** The columns by which a row that comes back is known again; hidden, never a reader's. */
export const idHeader = "_id";
export const versionHeader = "_version";

/** Raised when files written before can no longer be read as they are meant. */
export const formatVersion = "1";
