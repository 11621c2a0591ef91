import { verifyPassword } from "better-auth/crypto";
import { expect, test } from "vitest";
import { issuePassword } from "#app/_server/auth/issue-password.ts";
import { randomPassword } from "#db/access/random-password.ts";
import { accept, refuse } from "#domain/core/outcome.ts";

const written = { userId: "u", username: "zeren3" };

test("a password is long, readable aloud and never the same", () => {
  const made = new Set(Array.from({ length: 200 }, randomPassword));
  expect(made.size).toBe(200);
  for (const password of made)
    expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
});

test("what is shown is the password whose hash was written", async () => {
  let hash = "";
  const outcome = await issuePassword(({ issueId, passwordHash }) => {
    hash = passwordHash;
    return accept({ ...written, issueId });
  });
  if (!outcome.ok) throw new Error("refused");
  const password = outcome.value.secret ?? "";
  expect(outcome.value.username).toBe("zeren3");
  expect(await verifyPassword({ hash, password })).toBe(true);
});

test("a retry shows no password: the one it made was never written", async () => {
  const outcome = await issuePassword(() => accept({ ...written, issueId: "of the first try" }));
  expect(outcome).toEqual({ ok: true, value: { username: "zeren3", secret: null } });
});

test("a refusal passes through", async () => {
  const refused = refuse("username.taken", { field: "username" });
  expect(await issuePassword(() => refused)).toEqual(refused);
});
