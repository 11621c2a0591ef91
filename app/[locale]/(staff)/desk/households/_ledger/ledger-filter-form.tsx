"use client";

import type { ReactNode } from "react";
import type { FormAction } from "#components/form/action-state.ts";
import { useFieldState } from "#components/form/form-context.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { Filter, FilterPanel } from "#components/ui/filter-bar.tsx";

type Props = {
  action: FormAction;
  /** Sent along unseen: the project, the day, the order. */
  hiddenFields: ReactNode;
  labels: Readonly<Record<string, string>>;
  resetHref: string;
  children: ReactNode;
};

/**
 * The filter bar as a form that is posted: a name or a number searched for must not stand in an
 * address. The answer leads to an address that holds everything else.
 */
export function LedgerFilterForm({ action, hiddenFields, labels, resetHref, children }: Props) {
  const answer = useFormAnswer(action);
  return (
    <FormFrame answer={answer} hiddenFields={hiddenFields} labels={labels} isWide isFleeting>
      <FilterPanel resetHref={resetHref}>{children}</FilterPanel>
    </FormFrame>
  );
}

type FieldProps = { name: string; label: string; value: string | undefined };

/** What is searched for. */
export function FilterText({ name, label, value, hint }: FieldProps & { hint: string }) {
  const { id, typed } = useFieldState(name);
  return (
    <Filter label={label}>
      <input
        id={id}
        type="search"
        name={name}
        autoComplete="off"
        placeholder={hint}
        defaultValue={typed ?? value}
      />
    </Filter>
  );
}

type ChoiceProps = FieldProps & {
  any: string;
  options: readonly { value: string; label: string }[];
};

/** One of several, or any. */
export function FilterChoice({ name, label, value, any, options }: ChoiceProps) {
  const { id, typed } = useFieldState(name);
  const chosen = typed ?? value ?? "";
  return (
    <Filter label={label}>
      <select id={id} key={chosen} name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Filter>
  );
}
