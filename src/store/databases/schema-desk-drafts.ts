/** What is being written at the desk. */
export interface DeskDraftsTable {
  key: string
  tree: string
  revision: number
  made_by: string
  changed_by: string
  changed_at: number
}
