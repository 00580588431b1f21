import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const running = new Set<ChildProcess>()

/** Runs a package's own program with our Node, and gives what it said and whether it was content. */
export async function tool(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ ok: boolean; output: string }> {
  const child = spawn(process.execPath, [programOf(name), ...args], {
    env: { ...withoutSettings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const said: Buffer[] = []
  child.stdout.on('data', (part) => said.push(part))
  child.stderr.on('data', (part) => said.push(part))
  const code = await new Promise((resolve) => child.on('close', resolve))
  running.delete(child)
  return { ok: code === 0, output: Buffer.concat(said).toString() }
}

/** Stops what is running when the whole run is stopped. */
export function stopToolsOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      for (const child of running) child.kill('SIGTERM')
      process.exitCode = 130
      setTimeout(() => process.exit(130), 5000).unref()
    })
}

/** `name` is a package, or `package/program` where it has several. */
function programOf(name: string) {
  const file = require.resolve(`${name}/package.json`)
  const { bin } = require(file) as { bin: string | Record<string, string> }
  const relative = typeof bin === 'string' ? bin : (bin[path.basename(name)] ?? firstOf(bin))
  return path.join(path.dirname(file), relative)
}

const firstOf = (bin: Record<string, string>) => Object.values(bin)[0] ?? ''

/** The product's settings in this shell are not the tests' settings. */
function withoutSettings() {
  const settings = /^(NODE_ENV|DATABASE_URL|BASE_URL|SMTP_URL|MAIL_FROM|PORT|JOBS|DATA_FOLDER)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))
}
