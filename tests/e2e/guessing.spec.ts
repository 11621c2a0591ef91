import { expect } from "@playwright/test";
import { guessPasswords, mostCompared } from "../durability/guess-passwords.ts";
import { test } from "./desk-test.ts";
import { accountOf, signIn, signOut } from "./sign-in.ts";

test("while somebody guesses a password, its owner signs in on their own device and others anywhere", async ({
  openAs,
  office,
  request,
}) => {
  const { username, password } = accountOf(office.dataDirectory, "leader2");
  const own = await openAs(username);
  await own.goto("/zh/desk");
  await signOut(own);

  const guessed = await guessPasswords(office.url, { username, guesses: 100 });
  expect(guessed.compared).toBeLessThanOrEqual(mostCompared(guessed.seconds));
  expect(guessed).toMatchObject({ busy: 0, otherwise: 0 });
  expect((await request.get("/healthz")).ok()).toBe(true);

  await signIn(own, { username, password });
  const other = await openAs("nobody");
  await signIn(other, accountOf(office.dataDirectory, "leader3"));
});
