import { describe } from 'vitest'
import { describeAdapter } from '../conformance.ts'
import { pollingSubject } from './subject.ts'

describe('by long polling', () => describeAdapter(pollingSubject))
