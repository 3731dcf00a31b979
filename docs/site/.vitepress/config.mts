import { defineConfig } from 'vitepress'

const english = [
  { text: 'What is this bot?', link: '/citizens' },
  {
    text: 'For moderators',
    items: [
      { text: 'Your first consultation', link: '/moderators/first' },
      { text: 'How to write a frame', link: '/moderators/frame' },
      { text: 'How to say no', link: '/moderators/saying-no' },
      { text: 'Everything from a terminal', link: '/moderators/terminal' },
    ],
  },
  { text: 'For staff', link: '/staff' },
  {
    text: 'For operators',
    items: [
      { text: 'Install', link: '/operators/install' },
      { text: 'Connect the real chats', link: '/operators/channels' },
      { text: 'The desk, and signing in', link: '/operators/desk' },
      { text: 'Speech and models', link: '/operators/services' },
      { text: 'Back up, restore, keep keys', link: '/operators/backup' },
      { text: 'Upgrade', link: '/operators/upgrade' },
      { text: 'More than one machine', link: '/operators/scale' },
      { text: 'When something is wrong', link: '/operators/incident' },
    ],
  },
  {
    text: 'For developers',
    items: [
      { text: 'Architecture', link: '/developers/architecture' },
      { text: 'Write an adapter', link: '/developers/adapters' },
      { text: 'Recipes', link: '/developers/recipes' },
    ],
  },
  { text: 'For data officers', link: '/officers' },
]

const danish = [
  { text: 'Hvad er det for en bot?', link: '/da/borgere' },
  {
    text: 'For moderatorer',
    items: [
      { text: 'Din første høring', link: '/da/moderatorer/foerste' },
      { text: 'Sådan skriver du rammen', link: '/da/moderatorer/rammen' },
      { text: 'Sådan siger du nej', link: '/da/moderatorer/nej' },
    ],
  },
  { text: 'For medarbejdere', link: '/da/medarbejdere' },
]

/** Everything is served from where the site lies: no font, script or picture comes from elsewhere. */
export default defineConfig({
  title: 'Ekko',
  description: 'A city asks, and comes back with what happened to the answer',
  cleanUrls: false,
  lastUpdated: false,
  themeConfig: { search: { provider: 'local' } },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { sidebar: english } },
    da: {
      label: 'Dansk',
      lang: 'da',
      description: 'Kommunen spørger, og vender tilbage med, hvad der blev ud af svaret',
      themeConfig: {
        sidebar: danish,
        outline: { label: 'På denne side' },
        docFooter: { prev: 'Forrige', next: 'Næste' },
        darkModeSwitchLabel: 'Udseende',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Til toppen',
        langMenuLabel: 'Skift sprog',
      },
    },
  },
})
