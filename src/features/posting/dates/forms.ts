import * as z from 'zod'
import { line, oneOf } from '../steps/fields.ts'

export const whats = ['move', 'cancel'] as const
export const whiches = ['one', 'following', 'all'] as const

const when = { day: line(40), time: line(20), end: line(20), place: line(200) }

/** What is to happen to one date, or from it on. */
export const dateForm = z.object({ what: oneOf(whats), which: oneOf(whiches), ...when })
export const addForm = z.object(when)
export const pauseForm = z.object({ from: line(40), to: line(40) })
export const endForm = z.object({ last: line(40) })

export type DateTyped = z.output<typeof dateForm>
export type WhenTyped = z.output<typeof addForm>
