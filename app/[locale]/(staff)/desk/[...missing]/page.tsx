import { notFound } from "next/navigation";

/** An address under the desk that leads nowhere: answered inside the desk's frame. */
export default function MissingPage(): never {
  notFound();
}
