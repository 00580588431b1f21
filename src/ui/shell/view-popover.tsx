import { Icon, type IconName } from '../icon.tsx'
import { Popover } from '../popover.tsx'
import type { ShellWords } from './words.ts'

/** Text size, background and reading aloud. The choices live in the browser (medklang.js). */
export function ViewPopover({ words }: { words: ShellWords }) {
  const choices: [string, string, IconName][] = [
    ['text:', words.normalText, 'text'],
    ['text:large', words.largeText, 'text'],
    ['text:larger', words.largestText, 'text'],
    ['theme:light', words.light, 'sun'],
    ['theme:dark', words.dark, 'moon'],
  ]
  return (
    <Popover id="p-view" heading={words.viewHeading}>
      <ul>
        {choices.map(([set, label, icon]) => (
          <li>
            <button type="button" data-set={set} aria-pressed="false">
              {label}
              <Icon name={icon} />
            </button>
          </li>
        ))}
        <li data-js data-speech>
          <button type="button" data-read aria-pressed="false">
            {words.readAloud}
            <Icon name="sound" />
          </button>
        </li>
      </ul>
    </Popover>
  )
}
