import { RefusedPage } from "#components/frame/refused-page.tsx";

/** What a browser draws that finds the page gone; asked for anew, the guard answers the same words. */
export default function NotFound() {
  return <RefusedPage kind="missingAtDesk" />;
}
