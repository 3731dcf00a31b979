/**
 * How every chart looks: on a card of its own, so that it reads on light and dark pages alike. The two fills differ in
 * lightness as well as in hue (Okabe and Ito's blue, and a grey), so that no reader has to tell colours apart. Contrast on the
 * card: ink 15:1, soft 6.3:1, bar 5.2:1, beside 3.4:1 (WCAG 2.2 AA asks 4.5:1 of text and 3:1 of graphics).
 */
export const look = {
  card: '#ffffff',
  ink: '#1c2430',
  soft: '#56606d',
  bar: '#0072b2',
  beside: '#858f9b',
  line: '#c3cad3',
  font: 'DejaVu Sans, system-ui, sans-serif',
} as const

/** Fills a stub that stands for a number too small to show; svg.ts puts the pattern in. */
export const hatched = 'url(#few)'

/** Narrow enough to be read on a phone without zooming: 15 pixels of text become 10 on a screen 320 wide. */
export const widthPx = 460
/** The size of all words but titles. */
export const textPx = 15
/** The size of a chart's title. */
export const titlePx = 16
/** From one line of words to the next. */
export const linePx = 19
/** Around everything. */
export const marginPx = 14

/** What Vega-Lite is told for every chart. Sizes are ours alone: without a canvas Vega can only guess how wide a text is. */
export const config = {
  font: look.font,
  background: look.card,
  view: { stroke: null },
  axis: {
    labelFontSize: textPx,
    labelColor: look.ink,
    labelLimit: 0,
    labelLineHeight: linePx,
    title: null,
    grid: false,
    ticks: false,
    domainColor: look.line,
  },
  title: {
    fontSize: titlePx,
    fontWeight: 'bold',
    color: look.ink,
    lineHeight: linePx + 2,
    anchor: 'start',
    frame: 'group',
    limit: 0,
  },
  lineBreak: '\n',
} as const
