"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import styles from "./field.module.css";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  accept: string;
  /** What the server takes: a larger file is said before it is sent over a slow line. */
  megabytes: number;
};

/** One file to choose; it is never given back after a refusal. */
export function FileField({ accept, megabytes, ...field }: Props) {
  const t = useTranslations("form");
  const [tooLarge, setTooLarge] = useState<{ name: string; size: string } | null>(null);
  const weigh = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    const isOver = file !== undefined && file.size > megabytes * 1024 * 1024;
    setTooLarge(isOver ? { name: file.name, size: (file.size / 1024 / 1024).toFixed(1) } : null);
    if (isOver) input.value = "";
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input {...control} type="file" accept={accept} onChange={weigh} />
          <p role="status" className={tooLarge ? styles.error : "visually-hidden"}>
            {tooLarge ? t("fileTooLarge", { ...tooLarge, megabytes }) : null}
          </p>
        </>
      )}
    </Field>
  );
}
