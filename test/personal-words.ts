import { learnPersonal } from '../src/domain/personal/said.ts'
import { readPersonal } from '../src/files/personal.ts'

/** Every test looks texts through for people as a process does that was started. */
learnPersonal(() => readPersonal('prompts'))
