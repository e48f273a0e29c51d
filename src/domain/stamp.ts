/** Flags that are stamped on a ticket when it is opened or reclassified (5.7, 5.8). */
export interface Stamps {
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly highCriticality: boolean;
}

/**
 * The stamps of a ticket after it is opened or reclassified. `anonymous` and `confidential` only get stricter: what
 * hides stays hidden, whatever becomes of the type (5.7). High criticality is what the occurrence says now (5.8).
 *
 * @param before null when the ticket is opened
 */
export const stamp = (before: Stamps | null, catalogue: Stamps): Stamps => ({
  anonymous: before?.anonymous === true || catalogue.anonymous,
  confidential: before?.confidential === true || catalogue.confidential,
  highCriticality: catalogue.highCriticality,
});
