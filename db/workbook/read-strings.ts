import { scanMarkup } from "./scan-markup.ts";

/** The texts that cells name by their number. */
export function readStrings(part: Buffer | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const gather = textGatherer();
  scanMarkup(part, {
    open: gather.open,
    text: gather.text,
    close(name) {
      gather.close(name);
      if (name === "si") strings.push(gather.take());
    },
  });
  return strings;
}

/** Puts together the `t` of a text, without those that say how it is read (`rPh`). */
export function textGatherer() {
  let said = "";
  let [isText, isReading] = [false, false];
  return {
    open(name: string): void {
      if (name === "t") isText = true;
      else if (name === "rPh") isReading = true;
    },
    close(name: string): void {
      if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
    },
    text(text: string): void {
      if (isText && !isReading) said += text;
    },
    take(): string {
      const taken = unescapeText(said);
      said = "";
      return taken;
    },
  };
}

/** A character may be written by its number, `_x0041_`. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
