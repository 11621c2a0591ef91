import { markMatches } from "#domain/search/mark-matches.ts";

type Props = { text: string; terms: readonly string[] };

/** A text with what was looked for marked. */
export function MarkedText({ text, terms }: Props) {
  let place = 0;
  return markMatches(text, terms).map(({ text: part, isMatch }) => {
    place += part.length;
    return isMatch ? <mark key={place}>{part}</mark> : <span key={place}>{part}</span>;
  });
}
