/** What a person can tap about the use of what they said: kept back, used again, not shown on, shown again. */
export const rightVerbs = ['restrict', 'lift', 'object', 'agree'] as const
/** One of them. */
export type RightVerb = (typeof rightVerbs)[number]

/** What an ordinary sentence about one's own data asks for. */
export const rightKinds = ['data', 'rights', ...rightVerbs] as const
/** One of them. */
export type RightKind = (typeof rightKinds)[number]
