import type { RawBuilder } from 'kysely'
import type { Subject } from './subject.ts'

/** A statement whose columns are what a person is told, by the names of our words for them. */
export type Part = (subject: Subject) => RawBuilder<unknown>
