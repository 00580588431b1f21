import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Fold } from '#ui/fold.tsx'
import { Button, ErrorSummary, Select, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import type { ListedTheme } from '../theme-queries.ts'
import {
  deskListUrl,
  deskUrl,
  mergeThemeUrl,
  renameThemeUrl,
  themesUrl,
  themeUrl,
  unmergeThemeUrl,
} from '../urls.ts'

interface Props {
  themes: ListedTheme[]
  said: { typed: Typed; id?: string }
  problems: Problems
}

/** The list of what people's words are about: adding, renaming, putting two together. */
export function ThemesPage({ themes, said, problems }: Props) {
  const own = said.id === undefined
  return (
    <div class="wrap narrow band close stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={deskUrl} text={text('deskTitle')} />
      <h1>{text('themesTitle')}</h1>
      <p class="voice">{text('themesLead')}</p>
      <form method="post" action={themesUrl} novalidate class="stack gap-4">
        <TextField
          name="name"
          label={text('themeNew')}
          value={own ? ([said.typed.name ?? ''].flat()[0] ?? '') : ''}
          problem={own ? problems.name : undefined}
          required
        />
        <div>
          <Button>{text('themeMake')}</Button>
        </div>
      </form>
      {themes.map((theme) => (
        <Theme {...{ theme, themes, said, problems }} />
      ))}
    </div>
  )
}

interface ThemeProps extends Props {
  theme: ListedTheme
}

function Theme({ theme, themes, said, problems }: ThemeProps) {
  const { id, name, inputs, merged_into, into } = theme
  const own = said.id === id ? problems : {}
  const others = themes.filter((one) => one.id !== id && one.merged_into === null)
  return (
    <Panel plain labelledby={`emne-${id}`}>
      <h2 id={`emne-${id}`} class="as-h3">
        {name}
      </h2>
      <p>
        {into ? (
          text('themeIsIn', { into })
        ) : (
          <a href={deskListUrl({ theme: id })}>{text('found', { count: inputs })}</a>
        )}{' '}
        {into ? null : <a href={themeUrl(id)}>{text('themeSee')}</a>}
      </p>
      {merged_into ? (
        <form method="post" action={unmergeThemeUrl(id)}>
          <Button kind="alt">{text('unmerge')}</Button>
        </form>
      ) : (
        <Fold summary={text('themeChange')} open={said.id === id}>
          <form method="post" action={renameThemeUrl(id)} novalidate class="stack gap-4">
            <TextField
              name="name"
              id={`navn-${id}`}
              label={text('themeName')}
              value={name}
              problem={own.name}
              required
            />
            <div>
              <Button kind="alt">{text('themeRename')}</Button>
            </div>
          </form>
          {others.length === 0 ? null : (
            <form method="post" action={mergeThemeUrl(id)} novalidate class="stack gap-4">
              <Select
                name="into"
                id={`i-${id}`}
                label={text('themeInto')}
                empty={text('themeIntoEmpty')}
                problem={own.into}
                options={others.map((one) => ({ value: one.id, text: one.name }))}
                required
              />
              <div>
                <Button kind="alt">{text('themeMerge')}</Button>
              </div>
            </form>
          )}
        </Fold>
      )}
    </Panel>
  )
}
