import '@mantine/spotlight/styles.css'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { employeesQuery } from '../api/employees.ts'
import { useTexts } from '../texts/language.ts'
import { Icon } from './icon.tsx'
import { mayFindPeople, useMe } from './me-context.ts'
import { type Found, pagesFound, peopleFound } from './palette-entries.ts'

const [store, palette] = createSpotlight()
export const togglePalette = palette.toggle

const listId = 'palette-entries'
const entryId = (place: number) => `palette-${place}`

/** Pages and people by what is typed; everything goes by keyboard. */
export function Palette({ label }: { label: string }) {
  const { say, language } = useTexts()
  const me = useMe()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const [search] = useDebouncedValue(wanted, 150)
  const { opened } = useSpotlight(store)
  const [selected, setSelected] = useState(0)
  const asks = opened && mayFindPeople(me) && search !== ''
  const { data, isError } = useQuery({ ...employeesQuery(search), enabled: asks })
  const isAsking = mayFindPeople(me) && wanted !== '' && (search !== wanted || (!data && !isError))
  const pages = pagesFound(say, me, wanted)
  // What an earlier text had found is not offered: Enter would open somebody else.
  const people = search === wanted ? peopleFound(language, data?.employees ?? []) : []
  const entries = [...pages, ...people]
  const shown = entries.map(({ to }) => to).join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries begin at the first again
  useEffect(() => {
    store.updateState((state) => ({ ...state, selected: 0 }))
    setSelected(0)
  }, [shown, wanted, opened])

  const group = (title: string, found: readonly Found[], from: number) =>
    found.length === 0 ? null : (
      <Spotlight.ActionsGroup label={title} role="group" aria-label={title}>
        {found.map(({ to, text, detail, icon }, place) => (
          <Spotlight.Action
            key={to}
            // The vendor takes no id.
            ref={(element) => {
              if (element) element.id = entryId(from + place)
            }}
            role="option"
            aria-selected={from + place === selected}
            // The vendor marks entries as the arrows move, but not those that come after the text.
            data-selected={from + place === selected || undefined}
            label={text}
            {...(detail === undefined ? {} : { description: detail })}
            leftSection={<Icon name={icon} />}
            onClick={() => void navigate({ to })}
          />
        ))}
      </Spotlight.ActionsGroup>
    )

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={setTyped}
      overlayProps={{ backgroundOpacity: 0.35 }}
      scrollable
      attributes={{ content: { 'aria-label': label }, header: { role: 'none' } }}
    >
      <Spotlight.Search
        placeholder={label}
        aria-label={label}
        leftSection={<Icon name="search" />}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        {...(entries.length > 0 ? { 'aria-activedescendant': entryId(selected) } : {})}
        // The vendor moves its mark in this same event, and tells nobody.
        onKeyDown={() => queueMicrotask(() => setSelected(Math.max(store.getState().selected, 0)))}
      />
      <Spotlight.ActionsList id={listId} role="listbox" aria-label={label} aria-busy={isAsking}>
        {group(say('palette.pages'), pages, 0)}
        {group(say('palette.people'), people, pages.length)}
      </Spotlight.ActionsList>
      {entries.length === 0 || isError ? (
        <Spotlight.Empty role="status">
          {say(isError ? 'app.failed' : isAsking ? 'palette.searching' : 'palette.none')}
        </Spotlight.Empty>
      ) : null}
      {mayFindPeople(me) ? (
        <Spotlight.Footer visibleFrom="sm" fz="xs" c="dimmed">
          {say('palette.hint')}
        </Spotlight.Footer>
      ) : null}
    </Spotlight.Root>
  )
}
