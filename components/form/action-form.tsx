import { AnsweredForm, type AnsweredFormProps } from "./answered-form.tsx";
import { HiddenFields } from "./hidden-fields.tsx";

type Props = Omit<AnsweredFormProps, "hiddenFields"> & {
  /** Sent along unseen, besides the language and the request key: ids and versions. */
  hidden?: Parameters<typeof HiddenFields>[0]["values"];
};

/**
 * A form around a server action. Works without JavaScript: the page comes back with the errors
 * beside their fields and everything typed in place. With it, a refused submit moves the focus
 * to the error summary.
 */
export function ActionForm({ hidden, ...form }: Props) {
  return <AnsweredForm {...form} hiddenFields={<HiddenFields values={hidden} />} />;
}
