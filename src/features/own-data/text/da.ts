import { kept } from './kept.ts'
import { own } from './own.ts'
import { waysAndRules } from './ways-and-rules.ts'

export const da = { ...kept, ...own, ...waysAndRules } as const
