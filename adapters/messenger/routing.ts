/** What an operator can do where Meta gives a conversation to another app or to a colleague, whatever says so. */
export const routingAdvice =
  "Another app or a colleague in the inbox holds it. On facebook.com, in the Page's settings under Conversation routing, make this app the default one, or let them mark the conversation as done."
