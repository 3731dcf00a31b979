/** A drawn chart: for pages as SVG, for chats and mail as PNG, and the words that stand for it. */
export interface Chart {
  /** Stable within one digest: consultation and question, `benches/where`. */
  readonly key: string
  readonly svg: string
  /** In pixels, as the SVG has them. */
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** One bar: a choice, a theme or a step of a scale. `people` is absent where it is too few to show. */
export interface Bar {
  readonly label: string
  readonly people: number | undefined
}

/** What a chart of bars shows; every text is in the reader's language already. */
export interface Bars {
  /** Above the bars; absent where the page says it already. */
  readonly title?: string
  readonly bars: readonly Bar[]
  /** Stands at a hidden bar: "too few to show". */
  readonly few: string
}

/** A distribution over the steps of a scale. */
export interface Steps extends Bars {
  /** What the two ends mean. */
  readonly low: string
  readonly high: string
  /** Under the steps, when one is hidden. */
  readonly note?: string
}

/** Who answered by place, in percent of the answers, beside the share of residents. */
export interface Shares {
  readonly title?: string
  readonly places: readonly {
    readonly label: string
    /** Absent where too few answered to show. */
    readonly answers: number | undefined
    readonly residents: number
  }[]
  readonly answersName: string
  readonly residentsName: string
  readonly few: string
  /** A number as the language writes a percentage. */
  percent(share: number): string
}
