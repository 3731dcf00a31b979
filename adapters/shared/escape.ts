/**
 * Makes words inert in Telegram's HTML and in Slack's mrkdwn, which share the same three escapes: with these gone,
 * `<!channel>`, `<@U1>`, links and tags are only characters. Both platforms show the words exactly as written.
 */
export function escapeAngles(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
