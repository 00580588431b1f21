import './tables.ts'

export { asWeKnowIt, type Law, lawOf } from './law.ts'
