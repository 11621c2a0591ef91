"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

type Props = { step: string; className?: string; children: ReactNode };

/** A button for a step within a form; while one is on its way it takes no second press. */
export function StepButton({ step, className, children }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      className={className}
      type="submit"
      name="step"
      value={step}
      aria-disabled={pending}
      onClick={pending ? (event) => event.preventDefault() : undefined}
    >
      {children}
    </button>
  );
}
