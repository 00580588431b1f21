import { kept } from './kept.ts'
import { own } from './own.ts'

export const da = { ...kept, ...own } as const
