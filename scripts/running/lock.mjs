import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Runs `task` while no other process does, held by a folder that only one can make. */
export async function withLock(folder, task) {
  while (!take(folder)) {
    if (isLeft(folder)) remove(folder)
    else await wait(200)
  }
  try {
    return await task()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new Error(`Cannot write in ${path.dirname(folder)}: ${error.code}.`)
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid))
  return true
}

/** Whether whoever made it is gone without removing it. */
function isLeft(folder) {
  try {
    process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    if (error.code === 'ESRCH') return true
    if (error.code === 'ENOENT') return isOld(folder)
    return false
  }
}

function isOld(folder) {
  const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return Date.now() - made > 10_000
}

/** Renamed first, so that of two who saw it was left only one removes it. */
function remove(folder) {
  const away = `${folder}-${process.pid}`
  try {
    renameSync(folder, away)
  } catch {
    return
  }
  rmSync(away, { recursive: true, force: true })
}
