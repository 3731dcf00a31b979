/** How many want to help, and how many of them are new; who it is stands where staff ask for it, and never in a digest. */
export interface OfferCounts {
  readonly people: number
  /** Absent where everything is told. */
  readonly added?: number
}
