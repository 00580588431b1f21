// npm start, npm test and the others begin here: on any Node from 20 on, with nothing installed.
// Installs what the lockfile says when that has changed, then runs a script with our own Node 26.
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './running/install.mjs'
import { nodeEnvironment, nodeFlags } from './running/node-flags.mjs'
import { ownNode } from './running/own-node.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const args = process.argv.slice(2)
const watch = args[0] === '--watch' ? ['--watch'] : []
const [script = 'src/main.ts', ...rest] = args.slice(watch.length)

try {
  await install(root)
  run(ownNode(root))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function run(node) {
  const child = spawn(node, [...nodeFlags, ...watch, path.join(root, script), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...nodeEnvironment(process.env),
      ...withFirstOnPath(path.dirname(node)),
    },
  })
  child.on('error', () => {
    console.error(
      `Node 26 is here (${node}), but this machine cannot run it. Install Node 26 and try again.`,
    )
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0))
  })
  // Ctrl-C in a terminal reaches the child too: it stops in order and we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      child.kill(signal)
      process.on(signal, () => {})
    })
  }
}

function withFirstOnPath(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...process.env, [name]: `${folder}${path.delimiter}${process.env[name] ?? ''}` }
}
