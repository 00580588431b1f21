import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { nodeEnvironment, nodeFlags } from '../running/node-flags.mjs'

const canPin = process.platform === 'linux'

/** Starts a script on the first core, with Node as it is; answers once the port does. */
export async function startPinned(script: string, port: number, env: Record<string, string>) {
  const node = [process.execPath, ...nodeFlags, script]
  const [command = '', ...args] = canPin ? ['taskset', '-c', '0', ...node] : node
  const child = spawn(command, args, {
    env: { ...process.env, ...nodeEnvironment(env), ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 300; tries++) {
    if (await answers(port)) return { child, stop: () => stop(child) }
    await wait(100)
  }
  throw new Error(`${script} did not answer`)
}

async function answers(port: number) {
  try {
    await fetch(`http://127.0.0.1:${port}/aktiver/none`)
    return true
  } catch {
    return false
  }
}

async function stop(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** What the process holds in memory; nothing is known where there is no /proc. */
export function residentMegabytes({ pid }: ChildProcess): number {
  if (!canPin) return Number.NaN
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
