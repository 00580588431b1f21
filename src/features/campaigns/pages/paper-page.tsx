import { type Sheet, SheetShown } from '#features/sheets/index.ts'
import { Cover } from '#ui/cover.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { oneCampaignUrl, type PaperFile, paperFiles, paperPdfUrl } from '../urls.ts'

interface Props {
  id: string
  file: PaperFile
  sheet: Sheet
  /** How many words an advert has, and how many the newspaper prints. */
  words: { count: number; most: number } | null
  picture: string
  alt: string
}

/** The words of a paper, and the paper itself in each size there is. */
export function PaperPage({ id, file, sheet, words, picture, alt }: Props) {
  const { channel } = paperFiles[file]
  const files = (Object.keys(paperFiles) as PaperFile[]).filter(
    (one) => paperFiles[one].channel === channel,
  )
  const isTooLong = words !== null && words.count > words.most
  return (
    <div class="wrap narrow band close stack gap-5">
      <Crumb href={oneCampaignUrl(id)} text={text('toOne')} />
      {words ? (
        <Note icon={isTooLong ? 'warn' : 'text'} tone={isTooLong ? 'rose' : 'leaf'}>
          <p>{text(isTooLong ? 'adTooLong' : 'adWords', words)}</p>
        </Note>
      ) : null}
      {words ? null : <Cover src={picture} alt={alt} />}
      <SheetShown sheet={sheet}>
        {files.map((one, place) => (
          <ButtonLink
            href={paperPdfUrl(id, one)}
            kind={place === 0 ? undefined : 'alt'}
            icon="print"
          >
            {text(`file-${one}`)}
          </ButtonLink>
        ))}
      </SheetShown>
    </div>
  )
}
