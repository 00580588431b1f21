import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Removes PostgreSQL's lock file when nobody runs in the folder any more. PostgreSQL does so
 * itself, except when the old number now belongs to another process or to one not yet buried.
 * Only Linux lets us be sure who runs where.
 */
export function clearLeftover(data: string): void {
  if (process.platform !== 'linux' || isAnyoneIn(data)) return
  rmSync(path.join(data, 'postmaster.pid'), { force: true })
}

/** Whether a server runs in the folder, also one that is on its way up or down. */
export function isAnyoneIn(data: string): boolean {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => worksIn(pid, data))
}

/** Every process of a PostgreSQL server works in its data folder; a dead one works nowhere. */
function worksIn(pid: string, data: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) === data) return true
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}
