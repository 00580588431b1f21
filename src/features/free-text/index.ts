export { AllMaySee } from './all-may-see.tsx'
export { allMaySeeField, askFirst } from './asking-first.ts'
