import type { CountPublicationFact } from "./relocation-facts.ts";

/** A leader's word on how the counts of a project appear in public: as they are, or in bands. */
export interface CountPublication extends CountPublicationFact {
  readonly id: string;
  readonly synthetic: boolean;
}
