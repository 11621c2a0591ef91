/** What Enter presses in a form whose first button does something else. */
export function SaveOnEnter() {
  return (
    <button
      type="submit"
      name="step"
      value="save"
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
