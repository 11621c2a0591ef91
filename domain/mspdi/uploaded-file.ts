import { z } from "zod";

/** A file as it came with a form. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file of a form; its own refusal where none was chosen. */
export const uploadedFile = z.custom<UploadedFile>(isUploadedFile, {
  message: "mspdi.fileMissing",
});

function isUploadedFile(given: unknown): given is UploadedFile {
  return (
    typeof given === "object" &&
    given !== null &&
    "bytes" in given &&
    given.bytes instanceof Uint8Array &&
    "name" in given &&
    typeof given.name === "string"
  );
}
