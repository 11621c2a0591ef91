import { randomUUID } from "node:crypto";
import { idle } from "#components/form/action-state.ts";
import type { MatrixActor } from "./matrix-actors.ts";

type Sent = {
  readonly url: string;
  readonly id: string;
  readonly values: Readonly<Record<string, string | File>>;
};

export type ActionAnswer = {
  /** What the form is told, or that it was led on: nothing was refused then. */
  readonly code: string;
  /** The codes beside its fields. */
  readonly fields: readonly string[];
  readonly body: string;
};

/**
 * Sends an action as the script of a page does, with the session of somebody; with a key of the
 * request where the form has one.
 */
export async function sendAction(
  who: Pick<MatrixActor, "cookie">,
  sent: Sent,
): Promise<ActionAnswer> {
  const answer = await sendOnce(who, sent);
  const wantsKey = /"requestKey":\{"code":"field.required"\}/.test(answer.body);
  if (!wantsKey || Object.keys(sent.values).length === 0) return answer;
  return sendOnce(who, { ...sent, values: { requestKey: randomUUID(), ...sent.values } });
}

async function sendOnce(
  { cookie }: Pick<MatrixActor, "cookie">,
  { url, id, values }: Sent,
): Promise<ActionAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(`_1_${name}`, value);
  form.set("0", JSON.stringify([idle, "$K1"]));
  const { origin } = new URL(url);
  const headers = { cookie, origin, "sec-fetch-site": "same-origin", "next-action": id };
  const answer = await fetch(url, { method: "POST", redirect: "manual", headers, body: form });
  const body = await answer.text();
  const led = answer.headers.get("x-action-redirect");
  if (led) return { code: `led to ${led}`, fields: [], body };
  const [, code] = /"status":"refused","message":\{"code":"([\w.]+)"/.exec(body) ?? [];
  const [, beside = ""] = /"fields":(\{.*?\}),"values"/s.exec(body) ?? [];
  const fields = [...beside.matchAll(/"code":"([\w.]+)"/g)].map(([, field = ""]) => field);
  return { code: code ?? `${answer.status}: not refused`, fields, body };
}
