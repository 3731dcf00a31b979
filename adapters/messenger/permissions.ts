import type { Settings } from './settings.ts'

/** What the Page's token must be allowed to do, in Meta's own words; the last only where a template is configured. */
export function permissionsNeeded(settings: Settings): readonly string[] {
  const always = [
    'pages_messaging',
    'pages_manage_metadata',
    'pages_manage_posts',
    'pages_manage_engagement',
    'pages_read_engagement',
  ]
  return settings.template === undefined ? always : [...always, 'pages_utility_messaging']
}
