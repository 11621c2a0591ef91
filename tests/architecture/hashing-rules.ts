import { type Finding, findLines, isCode, type SourceFile } from "./source-tree.ts";

/** Two passwords are hashed at a time: one hashed beside the queue would be a third. */
const queue = "app/_server/auth/hashing.ts";

/** What the server hashes, it hashes in turn. */
export function findHashingBesideTheQueue(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file) && file.path.startsWith("app/") && file.path !== queue)
    .flatMap((file) =>
      findLines(
        file,
        /\b(hashPassword|verifyPassword|scrypt(Sync)?|pbkdf2(Sync)?)\b/,
        "hashing beside the queue",
      ),
    );
}

/** A try counts wherever it is made: whoever compares a password goes through the one place that counts. */
export function findUncountedPasswords(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file) && file.path.startsWith("app/"))
    .filter(({ path }) => path !== queue && path !== "app/_server/auth/check-password.ts")
    .flatMap((file) =>
      findLines(file, /\bverifyInTurn\b/, "a password that is compared and not counted"),
    );
}
