import { useLocale } from "next-intl";

type Props = {
  /** What the form is about, and which state of it it was drawn from; undefined is not sent. */
  values?: Readonly<Record<string, string | number | undefined>>;
};

/**
 * What a form sends along unseen: its language, and a request key that is made anew whenever its
 * page is drawn, so that a retry of the same form changes nothing twice. Drawn on the server only.
 */
export function HiddenFields({ values = {} }: Props) {
  const fields = { locale: useLocale(), requestKey: crypto.randomUUID(), ...values };
  return Object.entries(fields).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
