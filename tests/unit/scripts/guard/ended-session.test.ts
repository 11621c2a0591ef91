import { channel } from "node:diagnostics_channel";
import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { fillEndedSessionPage } from "#scripts/server/guard/ended-session-page.ts";
import { openGuardedServer } from "./open-guarded-server.ts";

const page = '<form action="{action}">{fields}<ul>{typed}</ul>';

function formOf(fields: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const fill = (...fields: readonly (readonly [string, string | File])[]) =>
  fillEndedSessionPage(page, { form: formOf(fields), url: "/zh/desk?a=1&b=2" });

describe("the page that gives a form back", () => {
  it("sends every field once more to the same address, those of the framework too", () => {
    expect(fill(["$ACTION_KEY", "k"], ["projectId", "p"], ["done", "封顶"], ["done", "第二"])).toBe(
      '<form action="/zh/desk?a=1&amp;b=2">' +
        '<input type="hidden" name="$ACTION_KEY" value="k">' +
        '<input type="hidden" name="projectId" value="p">' +
        '<input type="hidden" name="done" value="封顶">' +
        '<input type="hidden" name="done" value="第二">' +
        "<ul><li>封顶</li><li>第二</li></ul>",
    );
  });

  it("keeps a text as it was typed, whatever it says", () => {
    const typed = `</ul><script>alert("1")</script> & {fields} '$&'\r\n一`;
    const filled = fill(["done", typed]) ?? "";
    expect(filled).not.toContain("<script");
    expect(filled.match(/<input/g)).toHaveLength(1);
    expect(filled).toContain("{fields} &#39;$&amp;&#39;&#13;&#10;一");
  });

  it("gives back neither passwords nor files", () => {
    const file = new File(["<Project/>"], "plan.xml");
    const filled = fill(["username", "owner"], ["newPassword", "geheim 1"], ["file", file]) ?? "";
    expect(filled).toContain("owner");
    expect(filled).not.toMatch(/geheim|Project|file|Password/);
  });

  it("is none where nobody has typed anything", () => {
    const untyped = ["requestKey", "locale", "version", "projectId", "milestones.0.id", "decision"];
    expect(fill(...untyped.map((name) => [name, "x 1"] as const), ["done", "  "])).toBeUndefined();
    expect(fill(["password", "x"])).toBeUndefined();
  });

  it("sends what was chosen, and does not show it", () => {
    const filled = fill(["durationUnit", "calendarDay"], ["name", "done"]) ?? "";
    expect(filled).toContain('name="durationUnit" value="calendarDay"');
    expect(filled).toMatch(/<ul><li>—<\/li><\/ul>$/);
  });
});

describe("a form whose session has ended", () => {
  const offices: { close: () => void }[] = [];
  afterEach(() => {
    for (const office of offices.splice(0)) office.close();
  });

  async function send(listener: RequestListener, headers: Record<string, string> = {}) {
    const office = await openGuardedServer(listener);
    offices.push(office);
    return fetch(`${office.origin}/en/desk/projects/p/report`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: office.origin, ...headers },
      body: formOf([["done", "封顶"]]),
    });
  }
  /** As Next answers: the page leads to the sign-in page, long after the whole form was read. */
  const leading: RequestListener = (request, response) => {
    request.resume().once("close", () => {
      channel("guatu:entered").publish({});
      channel("guatu:session-ended").publish({});
      response.setHeader("Set-Cookie", "a=b");
      response.writeHead(303, { Location: "/en/sign-in" });
      response.write("leads");
      response.end();
    });
  };

  it("comes back with what was typed, for nobody to keep, and may be sent to us alone", async () => {
    const answer = await send(leading);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe(
      '<form action="/en/desk/projects/p/report">' +
        '<input type="hidden" name="done" value="封顶"><ul><li>封顶</li></ul>',
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("location")).toBeNull();
  });

  it("is left to its page where a script has sent it", async () => {
    const answer = await send(leading, { "next-action": "a" });
    expect(answer.status).toBe(303);
  });

  it("leads on as ever where the session lives", async () => {
    const answer = await send((request, response) => {
      request.resume().once("end", () => {
        channel("guatu:entered").publish({});
        response.writeHead(303, { Location: "/en/desk" }).end();
      });
    });
    expect(answer.headers.get("location")).toBe("/en/desk");
  });
});
