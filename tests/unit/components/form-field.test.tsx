import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import type { ActionState } from "#components/form/action-state.ts";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { FormContext } from "#components/form/form-context.ts";
import { PercentField } from "#components/form/percent-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { render, wordsOf } from "./render.tsx";

const refused: ActionState = {
  status: "refused",
  message: { code: "form.hasErrors" },
  fields: {
    percent: { code: "percent.outOfRange" },
    done: { code: "field.tooLong", params: { max: 1000, over: 27 } },
  },
  values: { percent: "165", done: "主体封顶", kind: "works" },
};

function inForm(state: ActionState, field: ReactNode): string {
  return render(<FormContext value={{ id: "f", state }}>{field}</FormContext>);
}

describe("a field of a refused form", () => {
  it("keeps what was typed and ties its error to the control", () => {
    const html = inForm(refused, <PercentField name="percent" label="完成比例" required />);
    expect(html).toMatch(/<label[^>]* for="f-percent">/);
    expect(html).toMatch(/<input id="f-percent" required=""[^>]* name="percent"/);
    expect(html).toContain('value="165"');
    expect(html).toContain('aria-describedby="f-percent-hint f-percent-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/<p id="f-percent-error"[^>]*><span[^>]*>错误：<\/span>[^<]+<\/p>/);
  });

  it("fills the figures of its error in", () => {
    const words = wordsOf(inForm(refused, <TextArea name="done" label="完成情况" />));
    expect(words).toContain("最多 1000 个字，超出 27 个字");
  });

  it("remounts a select under the value that was chosen", () => {
    const options = [
      { value: "permit", label: "手续" },
      { value: "works", label: "工程" },
    ];
    const html = inForm(refused, <SelectField name="kind" label="类型" options={options} />);
    expect(html).toContain('<option value="works" selected="">');
  });

  it("checks the choice that was made", () => {
    const options = [
      { value: "permit", label: "手续" },
      { value: "works", label: "工程" },
    ];
    const html = inForm(refused, <ChoiceField name="kind" label="类型" options={options} />);
    expect(html).toMatch(/<input type="radio"[^>]*checked=""[^>]*value="works"/);
    expect(html).toMatch(/<input id="f-kind"[^>]*value="permit"/);
  });

  it("never gives a password back", () => {
    const state: ActionState = { status: "refused", values: { password: "hunter2" } };
    const html = inForm(state, <TextField name="password" label="密码" type="password" required />);
    expect(html).not.toContain("hunter2");
  });
});

describe("a field of a form not sent yet", () => {
  it("shows its default, no error, and whether it may stay empty", () => {
    const state: ActionState = { status: "idle" };
    const html = inForm(state, <TextField name="note" label="备注" defaultValue="无" />);
    expect(html).toContain('value="无"');
    expect(html).not.toContain("aria-invalid");
    expect(wordsOf(html)).toBe("备注 选填");
  });
});

describe("the error summary", () => {
  const labels = { done: "完成情况", percent: "完成比例" };

  it("links each error to its field, in the order of the form", () => {
    const html = render(<ErrorSummary state={refused} formId="f" labels={labels} />);
    const links = [...html.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, href, text]) => [
      href,
      text?.slice(0, 4),
    ]);
    expect(links).toEqual([
      ["#f-done", "完成情况"],
      ["#f-percent", "完成比例"],
    ]);
    expect(html).toContain('role="alert"');
  });

  it("says what is wrong with the whole where no field is", () => {
    const state: ActionState = { status: "refused", message: { code: "session.expired" } };
    const html = render(<ErrorSummary state={state} formId="f" />);
    expect(wordsOf(html).length).toBeGreaterThan("提交未成功，请检查以下内容".length);
    expect(html).not.toContain("<ul");
  });

  it("asks to try again where a refusal has no words", () => {
    const state: ActionState = { status: "refused", message: { code: "nobody.wordedThis" } };
    expect(wordsOf(render(<ErrorSummary state={state} formId="f" />))).toContain(
      "提交未成功，请重试",
    );
  });

  it("is silent before anything was refused", () => {
    expect(render(<ErrorSummary state={{ status: "idle" }} formId="f" />)).toBe("");
    expect(render(<ErrorSummary state={{ status: "done" }} formId="f" />)).toBe("");
  });
});
