import './events.ts'

export { exportAll } from './exporting.ts'
export { importAll, NotTakenIn } from './importing.ts'
