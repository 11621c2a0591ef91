type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Values = Readonly<Record<string, string>>;

/** What stands in a form, by name; of boxes the ones that are ticked. */
export function valuesIn(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  for (const control of controlsOf(form)) {
    if (!isBox(control) || control.checked) values[control.name] = control.value;
  }
  return values;
}

/** What a form was drawn with, by name, whatever the browser has put into it since. */
export function valuesDrawn(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  for (const control of controlsOf(form)) {
    if (control instanceof HTMLSelectElement) {
      const drawn = [...control.options].find(({ defaultSelected }) => defaultSelected);
      values[control.name] = (drawn ?? control.options[0])?.value ?? "";
    } else if (!isBox(control)) values[control.name] = control.defaultValue;
    else if (control.defaultChecked) values[control.name] = control.value;
  }
  return values;
}

/**
 * @example
 * changedFrom({ percent: "", asOfOn: "2015-04-15" }, { percent: "65", asOfOn: "2015-04-15" })
 * //=> { percent: "65" }
 */
export function changedFrom(drawn: Values, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name, text]) => drawn[name] !== text));
}

const rowName = /^(\w+\.\d+)\./;

/** Values with what each row of them is about: the row may be another one when they come back. */
export function withRowIds(form: HTMLFormElement, values: Values): Values {
  const ids = Object.keys(values).flatMap((name) => {
    const row = rowName.exec(name)?.[1];
    const id = row && idOfRow(form, row);
    return id ? [[`${row}.id`, id]] : [];
  });
  return { ...values, ...Object.fromEntries(ids) };
}

/** Without the fields of rows that are about something else by now. */
export function ofTheseRows(form: HTMLFormElement, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => {
      const row = rowName.exec(name)?.[1];
      return row === undefined || idOfRow(form, row) === values[`${row}.id`];
    }),
  );
}

function idOfRow(form: HTMLFormElement, row: string): string | undefined {
  const field = form.elements.namedItem(`${row}.id`);
  return field instanceof HTMLInputElement ? field.value : undefined;
}

/** Puts values back as a person types them, so that whatever counts along is told. */
export function fillIn(form: HTMLFormElement, values: Values): void {
  for (const control of controlsOf(form)) {
    const value = values[control.name];
    if (value === undefined) continue;
    if (isBox(control)) control.checked = control.value === value;
    else control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

const unkept = ["hidden", "file", "password"];

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && !unkept.includes(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}
