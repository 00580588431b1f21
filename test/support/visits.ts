/** Somebody's first visit, for the features that follow from it. */
export { askedAboutIt, firstVisit } from '../../src/features/how-it-went/test-visits.ts'
