import { Icon, type IconName } from './icon.tsx'

export type StatusKind = 'done' | 'running' | 'waiting' | 'stopped' | 'declined'

const looks: Record<StatusKind, [string, IconName]> = {
  done: ['ok', 'check'],
  running: ['run', 'right'],
  waiting: ['wait', 'pause'],
  stopped: ['stop', 'warn'],
  declined: ['no', 'minus'],
}

/** Where something stands: word, sign and shape, never colour alone. */
export function Status({ kind, text }: { kind: StatusKind; text: string }) {
  const [look, icon] = looks[kind]
  return (
    <span class={`status ${look}`}>
      <Icon name={icon} flip={kind === 'running'} />
      {text}
    </span>
  )
}
