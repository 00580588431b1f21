import { AllMaySee } from '#features/free-text/index.ts'
import type { Typed } from '#platform/http.tsx'
import { Choices, TextArea, TextField } from '#ui/forms.tsx'
import { SeatRing } from '#ui/seat-ring.tsx'
import type { Advice } from '../advice/index.ts'
import { typedLine, typedList } from '../drafts/answers.ts'
import { roomChoices } from '../steps/welcome.ts'
import { text } from '../text/index.ts'
import { AdviceWords, adviceOnInput } from './advice-words.tsx'
import { type ForChildren, GoodToKnow } from './good-to-know.tsx'
import { Maker, type MakerProps } from './maker.tsx'

interface Props extends MakerProps {
  typed: Typed
  advice: Advice[]
  forChildren: ForChildren
}

/** The fourth question: how does somebody new come in at the door? */
export function WelcomePage({ typed, advice, forChildren, ...maker }: Props) {
  const { problems } = maker
  const field = (name: string) => ({ name, value: typedLine(typed, name), problem: problems[name] })
  const optional = text('ifYouLike')
  return (
    <Maker {...maker} step="welcome">
      <h1>{text('welcomeQuestion')}</h1>
      <p class="voice">{text('welcomeLead')}</p>
      <div class="stack gap-5" {...adviceOnInput}>
        <div class="short">
          <TextField
            {...field('greeter')}
            label={text('greeterLabel')}
            help={text('greeterHelp')}
          />
        </div>
        <TextArea
          {...field('meeting')}
          label={text('meetingLabel')}
          help={text('meetingHelp')}
          optional={optional}
          rows={2}
        />
        <TextArea
          {...field('visit')}
          label={text('visitLabel')}
          help={text('visitHelp')}
          optional={optional}
          rows={4}
        />
        <TextArea
          {...field('bring')}
          label={text('bringLabel')}
          help={text('bringHelp')}
          optional={optional}
          rows={2}
        />
      </div>
      <AdviceWords advice={advice} />
      <Room typed={typed} problems={problems} />
      <Choices
        {...field('price')}
        label={text('priceLabel')}
        layout="columns"
        value={typedLine(typed, 'price') || 'free'}
        choices={[
          { value: 'free', label: text('priceFree') },
          { value: 'costs', label: text('priceCosts') },
        ]}
      />
      <div class="for-costs stack">
        <div class="short">
          <TextField {...field('kroner')} label={text('kronerLabel')} inputmode="numeric" />
        </div>
        <TextField
          {...field('priceNote')}
          label={text('priceNoteLabel')}
          help={text('priceNoteHelp')}
          optional={optional}
        />
      </div>
      <GoodToKnow
        ticked={typedList(typed, 'traits')}
        problem={problems.traits}
        {...{ forChildren }}
      />
      <AllMaySee problems={problems} typed={typed} />
    </Maker>
  )
}

function Room({ typed, problems }: Pick<Props, 'typed' | 'problems'>) {
  return (
    <>
      <Choices
        name="room"
        label={text('roomLabel')}
        layout="columns"
        value={typedLine(typed, 'room') || 'all'}
        problem={problems.room}
        choices={roomChoices.map((value) => ({
          value,
          label: text(`room-${value}`),
          drawing: <SeatRing taken={1} places={Number(value) > 0 ? Number(value) + 1 : null} />,
        }))}
      />
      <div class="short for-room">
        <TextField
          name="roomNumber"
          label={text('roomNumberLabel')}
          inputmode="numeric"
          value={typedLine(typed, 'roomNumber')}
          problem={problems.roomNumber}
        />
      </div>
      <div class="short">
        <TextField
          name="usually"
          label={text('usuallyLabel')}
          help={text('usuallyHelp')}
          optional={text('ifYouLike')}
          inputmode="numeric"
          value={typedLine(typed, 'usually')}
          problem={problems.usually}
        />
      </div>
    </>
  )
}
