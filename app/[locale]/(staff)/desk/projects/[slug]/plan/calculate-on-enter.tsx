/** What Enter presses in the form of a plan: the one button that changes nothing. */
export function CalculateOnEnter() {
  return (
    <button
      type="submit"
      name="step"
      value="calculate"
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
