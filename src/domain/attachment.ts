/** What a message carries beside words, or instead of them. */
export type Attachment =
  | Voice
  | Photo
  | Place
  /** A picture that stands for a feeling; `emoji` is the one it was made for, where the platform tells. */
  | { readonly kind: 'sticker'; readonly emoji?: string }
  /** What Ekko cannot take as an answer and says so: of each, only that it was there. */
  | { readonly kind: 'video' | 'sound' | 'file' | 'card' | 'poll' | 'unknown' }

/** Spoken words. `transcript` is what the platform itself has heard in them. */
export interface Voice extends Fetchable {
  readonly kind: 'voice'
  readonly seconds?: number
  readonly transcript?: string
}

/** A picture that was taken or chosen. */
export interface Photo extends Fetchable {
  readonly kind: 'photo'
}

/** A point on the map, in degrees (WGS 84), with the name of what stands there if it has one. */
export interface Place {
  readonly kind: 'place'
  readonly latitude: number
  readonly longitude: number
  readonly name?: string
}

/** Bytes that the platform keeps for us. `source` is the adapter's own handle for fetching them; only that adapter reads it. */
export interface Fetchable {
  readonly source: string
  /** As the platform says, where it does. */
  readonly bytes?: number
  /** As the platform says: `audio/ogg`. */
  readonly mediaType?: string
}
