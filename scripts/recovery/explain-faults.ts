import { BackupFault } from "#db/backup/backup-fault.ts";
import { explainRefusals, Refusal } from "../host/refusal.js";

/** Runs a script to its end; a backup that cannot be used becomes one line and exit code 1. */
export function explainFaults(script: () => Promise<void>): Promise<void> {
  return explainRefusals(async () => {
    try {
      await script();
    } catch (fault) {
      throw fault instanceof BackupFault ? new Refusal(fault.code, fault.values) : fault;
    }
  });
}
