/** Whether a form holds something else than it was drawn with. A password is not worth keeping. */
export function isHalfFilled(form: HTMLFormElement): boolean {
  return [...form.elements].some(isChanged);
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement) return isChosenAnew(control);
  return control instanceof HTMLInputElement && isTypedAnew(control);
}

function isTypedAnew(input: HTMLInputElement): boolean {
  switch (input.type) {
    case "hidden":
    case "password":
      return false;
    case "checkbox":
    case "radio":
      return input.checked !== input.defaultChecked;
    case "file":
      return input.value !== "";
    default:
      return input.value !== input.defaultValue;
  }
}

/** Where no option is marked, the browser takes the first. */
function isChosenAnew({ options, selectedIndex }: HTMLSelectElement): boolean {
  const marked = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  return selectedIndex !== Math.max(0, marked);
}
