import { describe, expect, test } from 'vitest'
import { describeAdapter } from '../conformance.ts'
import { specificationMissing } from './specification.ts'
import { pollingSubject } from './subject.ts'

describe('by long polling', () => describeAdapter(pollingSubject))

const title = "every call, answer and update was checked against Telegram's own description"
if (specificationMissing === undefined) test(title, () => expect(specificationMissing).toBeUndefined())
else test.skip(`${title} (${specificationMissing})`, () => {})
