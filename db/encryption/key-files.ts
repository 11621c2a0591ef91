import { householdKeyFile, secretFile } from "#db/data-directory.ts";

/** The keys that open encrypted columns: those of persons' numbers, and those of second factors. */
export const keyFiles = { household: householdKeyFile, session: secretFile };
export type KeyName = keyof typeof keyFiles;
