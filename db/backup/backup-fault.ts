/** Why a backup cannot be used, or was not made. `code` is a word of the terminal. */
export class BackupFault extends Error {
  readonly code:
    | "backup.noDatabase"
    | "backup.notFound"
    | "backup.damaged"
    | "backup.liveDamaged"
    | "backup.copyDamaged"
    | "backup.tooNew"
    | "restore.inUse"
    | "restore.keyMissing"
    | "restore.otherKey"
    | "restore.secretMissing"
    | "restore.otherSecret";
  readonly values: Record<string, string>;

  constructor(code: BackupFault["code"], values: Record<string, string> = {}) {
    super(`${code}: ${Object.values(values).join(", ")}`);
    this.code = code;
    this.values = values;
  }
}
