/** How a sample was drawn, once it is. */
export interface DrawAccount {
  /** Absent where they could tell of fewer than five people. */
  readonly counts?: { readonly drawn: number; readonly people: number; readonly peopleAtLeast?: true }
  readonly listHash: string
  readonly drawnHash: string
  /** Of the key that the lots were made with; absent where they were made without one. */
  readonly keyHash?: string
  /** Every lot is published; absent where that could tell of one to four people. */
  readonly listed?: true
}
