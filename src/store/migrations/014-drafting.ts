/** A moderator or a member of staff who was writing goes on where they were: what Ekko waits for from them has another name. */
export function drafting(): readonly string[] {
  return [`update persons set dialogue = '{"at":"drafting"}' where dialogue = '{"at":"working"}'`]
}
