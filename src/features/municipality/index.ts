import './tables.ts'

export { type Law, lawOf } from './law.ts'
