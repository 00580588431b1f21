import { texts } from '#platform/text/index.ts'
import { board } from './board.ts'
import { da as own } from './da.ts'
import en from './en.json' with { type: 'json' }
import { letters } from './letters.ts'

export const da = { ...own, ...board, ...letters } as const

export const text = texts(da, { en })
