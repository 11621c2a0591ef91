import type { Role } from "#domain/access/permission.ts";
import { openDemoDatabase } from "#tests/db/open-demo-database.ts";
import { validForms } from "#tests/db/valid-forms.ts";
import { type PageForm, readForms } from "../read-forms.ts";
import type { HeavyRequest } from "./heavy-requests.ts";
import type { ProbedBrowser } from "./probed-browser.ts";
import { actionsOf } from "./sent-actions.ts";

type Found = { readonly role: Role; readonly address: string; readonly form: PageForm };

/** Ends the session of whoever sends it, so it comes last. */
const last = "signOutAction";

/**
 * The forms that the pages show, one for each action: collected while the pages are asked for, and
 * sent afterwards with what the demo office has of valid entries, since they change the office.
 */
export class FormSweep {
  readonly #found = new Map<string, Found>();
  readonly #demo = openDemoDatabase();

  /** Notes the forms of a page, each with the first page and role it was met on. */
  look({ role, address, page }: { role: Role; address: string; page: string }): void {
    for (const form of readForms(page)) {
      for (const action of actionsOf(form.fields)) {
        if (!this.#found.has(action)) this.#found.set(action, { role, address, form });
      }
    }
  }

  /** One request for each action that has a form and was not sent yet. */
  async *requests(
    browsers: Readonly<Record<Role, ProbedBrowser>>,
    sent: ReadonlySet<string>,
  ): AsyncGenerator<HeavyRequest> {
    const all = [...this.#found].toSorted(([a], [b]) => Number(a === last) - Number(b === last));
    for (const [action, { role, address, form }] of all) {
      if (sent.has(action)) continue;
      const browser = browsers[role];
      const fields = { ...form.fields, ...this.#typed(action, form) };
      yield {
        name: `${role} ${action}`,
        ask: () => browser.probe(() => browser.post({ url: address, fields })),
      };
    }
  }

  /** What somebody enters; what the page knows by itself stays. */
  #typed(action: string, { fields, hidden, buttons }: PageForm): Record<string, string> {
    const make = validForms[action];
    const valid = make === undefined || make === "schemaOnly" ? {} : make(this.#demo).values;
    const typed = Object.entries(valid).filter(([name]) => name in fields && !hidden.has(name));
    const pressed = buttons.filter(([name]) => !(name in fields)).slice(-1);
    return Object.fromEntries([...pressed, ...typed]);
  }
}
