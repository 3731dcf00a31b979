/** What is hidden in people's words is opened seldom: when and why is looked up by what it was, among all acts. */
export function opened(): readonly string[] {
  return ["create index audit_opened on audit (subject) where act = 'words.opened'"]
}
