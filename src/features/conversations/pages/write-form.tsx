import { Button, TextArea } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { conversationUrl } from '../urls.ts'
import type { ConversationProps } from './conversation-page.tsx'

/** Where one writes; a button says what happens. */
export function WriteForm({ key_, side, name, sendKey, typed, problems }: ConversationProps) {
  return (
    <form class="stack" method="post" action={conversationUrl(key_)} novalidate>
      <input type="hidden" name="once" value={sendKey} />
      <TextArea
        name="body"
        label={side === 'guest' ? text('writeToHost') : text('writeTo', { name })}
        help={text('writeHelp')}
        value={typed.body}
        problem={problems.body}
        rows={4}
        required
      />
      <div class="act">
        <Button>{text('send')}</Button>
      </div>
    </form>
  )
}
