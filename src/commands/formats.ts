/** The formats a digest can have. */
export const digestFormats = ['text', 'html', 'json'] as const
