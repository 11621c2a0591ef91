/** What Enter presses in a form whose first button does something else. */
export function StepOnEnter({ step }: { step: string }) {
  return (
    <button
      type="submit"
      name="step"
      value={step}
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
