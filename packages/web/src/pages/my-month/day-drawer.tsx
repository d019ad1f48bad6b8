import { Button, Drawer, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { OwnMonth } from '../../api/own-month.ts'
import type { Request } from '../../api/requests.ts'
import { dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { DayDetails } from '../person/day-details.tsx'
import { isNarrow as isNarrowNow, narrow } from '../team-plans/narrow.ts'
import { RequestLine } from './request-line.tsx'

interface Props {
  own: OwnMonth
  day: string | undefined
  requests: readonly Request[]
  onAsk: (date: string) => void
  onClose: () => void
}

/** A day of one's own: what was asked for it, and why it came out so; on a phone a sheet from below. */
export function DayDrawer({ own, day, requests, onAsk, onClose }: Props) {
  const { say, language } = useTexts()
  const isNarrow = useMediaQuery(narrow, isNarrowNow(), { getInitialValueInEffect: false })
  return (
    <Drawer
      opened={day !== undefined}
      onClose={onClose}
      position={isNarrow ? 'bottom' : 'right'}
      size={isNarrow ? '85%' : 'lg'}
      {...(isNarrow ? { radius: 'md' } : {})}
      closeButtonProps={{ 'aria-label': say('app.close') }}
      title={day ? dateWords(language, day, 'long') : ''}
    >
      {day ? (
        <Stack>
          <Button h={44} data-autofocus onClick={() => onAsk(day)}>
            {say('ask.forDay')}
          </Button>
          {requests.length > 0 ? (
            <ul className="own-requests">
              {requests.map((request) => (
                <RequestLine key={request.id} request={request} />
              ))}
            </ul>
          ) : null}
          <DayDetails id={own.employee.id} date={day} />
        </Stack>
      ) : null}
    </Drawer>
  )
}
