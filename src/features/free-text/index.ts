export { AllMaySee } from './all-may-see.tsx'
export { ALL_MAY_SEE, allMaySeeField, askFirst, askFirstForHosts } from './asking-first.ts'
