import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

const canPin = process.platform === 'linux'

/** Starts a script on the first core, with Node as it is; answers once the port does. */
export async function startPinned(script: string, port: number, env: Record<string, string>) {
  const node = [process.execPath, '--import', 'tsx', script]
  const [command = '', ...args] = canPin ? ['taskset', '-c', '0', ...node] : node
  const child = spawn(command, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 300; tries++) {
    if (await answers(port)) return { child, stop: () => stop(child) }
    await wait(100)
  }
  throw new Error(`${script} did not answer`)
}

/** The load comes from the other core. */
export function pinSelf() {
  if (canPin) spawn('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' })
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
