import { type Row, type TableName, tableNames } from './shape.ts'

/** Where in what was brought: the file, and the row as a spreadsheet counts it. */
export interface Place {
  file: string
  row: string
}

export const problemKeys = [
  'not-readable',
  'too-big-unpacked',
  'nothing-known',
  'not-utf8',
  'file-twice',
  'csv-broken',
  'column-twice',
  'no-id-column',
  'too-many-cells',
  'too-many-rows',
  'not-a-list',
  'not-an-object',
  'not-text',
  'id-missing',
  'id-wrong',
  'id-twice',
  'id-differs',
  'too-long',
  'name-missing',
  'name-taken',
  'association-unlisted',
  'area-missing',
  'area-twice',
  'area-unknown',
  'point-wrong',
  'position-wrong',
  'parent-unknown',
  'interest-unknown',
  'trait-unknown',
  'fact-unknown',
  'fact-twice',
  'fact-unclear',
  'cvr-wrong',
  'association-unknown',
  'activity-hidden',
  'dates-wrong',
  'number-wrong',
  'link-unknown',
  'term-unknown',
  'organization-unknown',
  'status-wrong',
  'location-type-wrong',
  'place-unknown',
  'place-twice',
  'location-unknown',
  'address-twice',
  'schedule-twice',
  'service-unknown',
  'contact-unknown',
  'contact-twice',
  'phone-twice',
  'phone-wrong',
] as const

export interface Problem extends Place {
  column: string
  key: (typeof problemKeys)[number]
  /** What stands there. */
  value?: string
}

export interface ReadRow {
  values: Row
  place: Place
}

/** Says what is wrong with one cell of a row. */
export type Say = (row: ReadRow, column: string, key: Problem['key'], value?: string) => void

/** What a file held, before anybody asks what it means. */
export interface Gathered {
  tables: Record<TableName, ReadRow[]>
  problems: Problem[]
  /** Files, columns and taxonomies that we have no use for. */
  unused: Set<string>
}

export const nothingGathered = (): Gathered => ({
  tables: Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Gathered['tables'],
  problems: [],
  unused: new Set(),
})

/** PostgreSQL stores no NUL and no half characters; neither is ever meant. */
export const mended = (value: string): string => value.toWellFormed().replaceAll('\0', '')

/** Far more than a municipality has, and little enough to hold and to compare. */
export const MOST_ROWS = 20_000
