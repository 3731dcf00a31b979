/** `person` is the staff member; the row goes when they are forgotten or do nothing for the city any more. */
export interface GuidesTable {
  key: string
  person: number
  name: string
  title: string
  agreed_at: number | null
  away_from: number | null
  away_until: number | null
  stand_in: string | null
}
