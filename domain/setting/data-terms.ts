/** Licences by their addresses, with the name everybody knows them by. */
export const knownLicences: ReadonlyMap<string, string> = new Map([
  ["https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"],
  ["https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"],
  ["https://opendatacommons.org/licenses/odbl/1-0/", "ODbL 1.0"],
]);

/** On what terms the open data are given, and where a hole in the program is told. Null is unsaid. */
export type DataTerms = {
  readonly licence: string | null;
  /** An address of `mailto:` or `https:`. */
  readonly securityContact: string | null;
};
