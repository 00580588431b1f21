/** A half-year with one report that is approved, for features that stand on it. */
export { approved, goingOn, H2 } from '../../src/features/reporting/test-status.ts'
