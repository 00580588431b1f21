import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** A Chromium to run the stories in: the one that is set, Playwright's own, or the machine's. */
export function findChromium(): string | null {
  const set = process.env.CHROMIUM_PATH
  if (set) return existsSync(set) ? set : null
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)]
  const onMachine = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [chromium.executablePath(), ...onMachine].find((file) => existsSync(file)) ?? null
}
