import { spawnSync } from 'node:child_process'
import { findChromium } from '../../test/support/chromium.ts'

/** Debian's own package, where we may install it. Gives its path, or null. */
export function installChromium(): string | null {
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version')) return null
  console.log('Installing Chromium for the browser stories.')
  const done =
    runs('apt-get', 'update') &&
    runs('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
  return done ? findChromium() : null
}

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0
