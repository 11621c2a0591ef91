// Gives an administrator a new password and takes the second factor off; ends with 1 where it cannot.

import { hashPassword } from "better-auth/crypto";
import { randomPassword } from "#db/access/random-password.ts";
import { resetAdmin } from "#db/access/reset-admin.ts";
import { openOffice } from "#db/office/open-office.ts";
import { say } from "../host/say.js";
import { explainFaults } from "../recovery/explain-faults.ts";

await explainFaults(async () => {
  const [username] = process.argv.slice(2);
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  const db = openOffice();
  try {
    const outcome = resetAdmin(db, { username, passwordHash, at: Date.now() });
    if (!outcome.ok) {
      console.error(say(outcome.refusal, outcome.params ?? {}));
      process.exitCode = 1;
      return;
    }
    console.log(say("adminReset", { username: outcome.value.username, password }));
    console.log(say("adminResetNext"));
    if (outcome.value.admins < 2) console.log(say("adminAlone"));
  } finally {
    db.$client.close();
  }
});
