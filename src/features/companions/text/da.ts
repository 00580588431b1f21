import { board } from './board.ts'
import { letters } from './letters.ts'
import { own } from './own.ts'

export const da = { ...own, ...board, ...letters } as const
