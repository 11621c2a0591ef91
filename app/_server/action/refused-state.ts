import "server-only";
import type { ActionState, RefusalMessage } from "#components/form/action-state.ts";
import type { Refused } from "#domain/core/outcome.ts";
import { isSecretField } from "#domain/form/secret-field.ts";

/** What a form is answered when a rule says no: beside its field where it is about one. */
export function refusedState(
  refused: Refused<string>,
  values: Record<string, string>,
): ActionState<never> {
  const fields = refusedFields(refused.all ?? [refused]);
  if (Object.keys(fields).length > 0) return wrongFieldsState(fields, values);
  const { questions, follows } = refused;
  return {
    status: "refused",
    message: messageOf(refused),
    questions,
    follows,
    values: withoutSecrets(values),
  };
}

/** What a form is answered when its schema says no, with everything typed. */
export function wrongFieldsState(
  fields: Record<string, RefusalMessage>,
  values: Record<string, string>,
): ActionState<never> {
  return {
    status: "refused",
    message: { code: "form.hasErrors" },
    fields,
    values: withoutSecrets(values),
  };
}

export function withoutSecrets(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isSecretField(name)));
}

/** Beside each field what was refused first. */
function refusedFields(all: readonly Refused<string>[]): Record<string, RefusalMessage> {
  const fields: Record<string, RefusalMessage> = {};
  for (const refused of all) if (refused.field) fields[refused.field] ??= messageOf(refused);
  return fields;
}

function messageOf({ refusal: code, params }: Refused<string>): RefusalMessage {
  return { code, params };
}
