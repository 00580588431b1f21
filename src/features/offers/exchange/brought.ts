import type { Directory } from '../hsds/directory.ts'

/** A file that was read without a fault, until somebody says yes to it. */
export interface Brought {
  directory: Directory
  /** What stood in it that we have no use for. */
  unused: string[]
}
