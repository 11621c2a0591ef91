"use client";

import { useFieldState } from "#components/form/form-context.ts";
import styles from "./pick-box.module.css";

type Props = { name: string; label: string };

/** The box that takes a household into the selection; it stays ticked through a refusal. */
export function PickBox({ name, label }: Props) {
  const { id, typed } = useFieldState(name);
  const isPicked = typed !== undefined;
  return (
    <input
      key={String(isPicked)}
      className={styles.box}
      id={id}
      type="checkbox"
      name={name}
      value="1"
      aria-label={label}
      defaultChecked={isPicked}
    />
  );
}
