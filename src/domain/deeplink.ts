/** The way from a poster or a page into a conversation. */
export interface DeepLink {
  readonly url: string
  /** What to write there, on platforms whose links cannot carry a token. */
  readonly words?: string
}

/** A channel's name as people know it, with the way in. */
export interface Entrance extends DeepLink {
  readonly name: string
}
