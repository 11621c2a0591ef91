"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import styles from "./submit-button.module.css";

type Props = {
  children: ReactNode;
  look?: "primary" | "secondary" | "danger";
  /** Sent with the form when this button is the one pressed. */
  name?: string;
  value?: string;
};

/** Sends the form; while it is on its way the button says so and takes no second press. */
export function SubmitButton({ children, look = "primary", name, value }: Props) {
  const t = useTranslations("form");
  const { pending } = useFormStatus();
  return (
    <button
      className={`${styles.button} ${styles[look]}`}
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending}
      onClick={pending ? (event) => event.preventDefault() : undefined}
    >
      {pending ? t("submitting") : children}
    </button>
  );
}
