import { expect } from "@playwright/test";
import { idle } from "#components/form/action-state.ts";
import { builtActions } from "./build-routes.ts";
import { demoSessions, test } from "./desk-test.ts";

/** A form as a proxy sends it on that reads it piece by piece: without saying how long it is. */
function inPieces(form: FormData, headers: Record<string, string>): RequestInit {
  const { body, headers: own } = new Response(form);
  const type = own.get("content-type") ?? "";
  const all = { ...headers, "sec-fetch-site": "same-origin", "content-type": type };
  return { method: "POST", body, headers: all, duplex: "half", redirect: "manual" } as RequestInit;
}

test("forms that a proxy sends on in pieces are taken: an action, and a file asked for", async ({
  office,
}) => {
  const { url } = office;
  const origin = new URL(url).origin;
  const signIn = builtActions().find(({ name }) => name === "signInAction");
  const typed = new FormData();
  for (const [name, value] of [
    ["username", "nobody"],
    ["password", "not it"],
  ] as const) {
    typed.set(`_1_${name}`, value);
  }
  typed.set("0", JSON.stringify([idle, "$K1"]));
  const asked = inPieces(typed, { origin, "next-action": signIn?.id ?? "" });
  const refused = await fetch(`${url}/zh/sign-in`, asked);
  expect(refused.status).toBe(200);
  expect(await refused.text()).toContain('"status":"refused","message":{"code":"signIn.');

  const wanted = new FormData();
  wanted.set("projectId", "huizhong-xicheng-2");
  wanted.set("ledger", "households");
  const cookie = (demoSessions().clerk1 ?? [])
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const file = await fetch(
    `${url}/zh/desk/households/excel/template`,
    inPieces(wanted, { origin, cookie }),
  );
  expect(file.status).toBe(200);
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2_000);

  const large = new FormData();
  large.set("file", new Blob(["x".repeat(6 * 1024 * 1024)]));
  const tooLarge = await fetch(`${url}/zh/sign-in`, inPieces(large, { origin }));
  expect(tooLarge.status).toBe(413);
});
