export { AllMaySee } from './all-may-see.tsx'
export { allMaySeeField, askFirst, askFirstForHosts } from './asking-first.ts'
