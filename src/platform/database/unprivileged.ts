import { spawnSync } from 'node:child_process'
import path from 'node:path'

export interface Runner {
  /** Put in front of the command. */
  before: readonly string[]
  owner: { uid: number; gid: number } | null
}

const nobody = { uid: 65534, gid: 65534 }
const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534']

/** PostgreSQL refuses to run as root: how to run it as somebody else, or null if it cannot be done. */
export function runnerFor(bin: string, folder: string): Runner | null {
  if (process.getuid?.() !== 0) return { before: [], owner: null }
  const postgres = path.join(bin, 'postgres')
  const reach = spawnSync(
    'sh',
    ['-c', '"$0" --version >/dev/null && cd "$1"', postgres, path.dirname(folder)],
    nobody,
  )
  if (reach.status === 0) return { before: [], owner: nobody }
  const [command = '', ...rest] = namespace
  const inside = spawnSync(command, [...rest, postgres, '--version'])
  return inside.status === 0 ? { before: namespace, owner: null } : null
}
