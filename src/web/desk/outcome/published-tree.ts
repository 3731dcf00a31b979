import type { Outcome, Unanswered } from '../../../domain/outcome.ts'
import { sharedParts } from '../../../domain/shared-parts.ts'
import { concernWritten } from '../../../files/write-outcome.ts'

/** A published outcome as the tree of its file; parts that say the same are one again. */
export function publishedTree(outcome: Outcome): Readonly<Record<string, unknown>> {
  const { consultation: _, parts, unanswered = [], milestones, correction: __, themes: ___, ...rest } = outcome
  return {
    ...rest,
    parts: sharedParts(parts).map(({ concerns, credit, ...part }) => ({
      ...part,
      ...(credit && { thanks: credit }),
      concerns: concerns.map(concernWritten),
    })),
    unanswered: sharedReasons(unanswered),
    milestones: milestones.map(({ concerns, ...milestone }) => ({
      ...milestone,
      ...(concerns && { concerns: concerns.map(concernWritten) }),
    })),
  }
}

function sharedReasons(unanswered: readonly Unanswered[]): readonly unknown[] {
  const said = (why: Unanswered['why']) => JSON.stringify(why)
  return unanswered.flatMap(({ why }, at) => {
    const same = unanswered.filter((each) => said(each.why) === said(why))
    return unanswered.findIndex((each) => said(each.why) === said(why)) === at
      ? [{ concerns: same.map(({ concerns }) => concernWritten(concerns)), why }]
      : []
  })
}
