import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'

/** Makes node_modules as package-lock.json says, only when it is not so already. */
export async function install(root) {
  const wanted = wantedStamp(root)
  if (isInstalled(root, wanted)) return
  await withLock(path.join(root, '.installing'), () => {
    if (isInstalled(root, wanted)) return
    console.log('Installing what package-lock.json says. Only the first time and when it changes.')
    ci(root)
    writeFileSync(stampFile(root), wanted)
  })
}

const stampFile = (root) => path.join(root, 'node_modules', '.medklang-installed')

const isProduction = process.env.NODE_ENV === 'production'

function wantedStamp(root) {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'))
  const mode = isProduction ? 'production' : 'whole'
  return `${createHash('sha256').update(lockfile).digest('hex')} ${mode}`
}

// npm ci empties node_modules first: half an installation has no stamp.
const isInstalled = (root, wanted) =>
  existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === wanted

function ci(root) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const which = [isProduction ? '--omit=dev' : '--include=dev', '--include=optional']
  // npm runs under any Node here; what it installs runs under our own.
  const anyNode = '--engine-strict=false'
  const [npm, first, shell] = npmCommand()
  const { status, error } = spawnSync(npm, [...first, ...args, ...which, anyNode], {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: withoutPrefix(),
  })
  if (error?.code === 'ENOENT') throw new Error('npm is not here. Install Node with npm first.')
  if (status !== 0)
    throw new Error('npm could not install the packages. See above, and try again with a network.')
}

/** The npm we were started by, else the one on PATH. */
function npmCommand() {
  const npm = process.env.npm_execpath ?? ''
  if (npm.endsWith('npm-cli.js') && existsSync(npm)) return [process.execPath, [npm], false]
  return ['npm', [], process.platform === 'win32']
}

/** `npm --prefix here start` would hand its prefix on, read from another folder. */
const withoutPrefix = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(local_)?prefix$/i.test(name)),
  )
