import { texts } from '#platform/text/index.ts'
import { da } from './da.ts'
import en from './en.json' with { type: 'json' }

export const text = texts(da, { en })
