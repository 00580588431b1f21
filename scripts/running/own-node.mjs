import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const NEEDED = 26

/** The Node that runs the product: this one when it is new enough, else the one npm brought. */
export function ownNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const { optionalDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const system = process.platform === 'win32' ? 'win' : process.platform
  const kind = `${system}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const found = [`node-${kind}`, `node-bin-${kind}`]
    .filter((name) => name in optionalDependencies)
    .map((name) => path.join(root, 'node_modules', name, 'bin', file))
    .find((node) => existsSync(node))
  if (found) return found
  throw new Error(
    `Medklang needs Node ${NEEDED}, and npm has none for this kind of machine (${kind}). Install Node ${NEEDED} and try again.`,
  )
}
