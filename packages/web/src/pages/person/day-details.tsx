import { Badge, List, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import { punchUseText } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { type PersonDay, personDayQuery } from '../../api/days.ts'
import { durationText, wallWords } from '../../format/format.ts'
import { LateSources } from '../../parts/late-sources.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { ZoneNote } from '../../parts/zone-note.tsx'
import { nameIn, type Say, useTexts } from '../../texts/language.ts'
import { ClosedNote } from './closed-note.tsx'
import { DayBar } from './day-bar.tsx'
import { DayExplanation } from './day-explanation.tsx'
import { planWords } from './month-table.tsx'
import { PlanOrigin } from './plan-origin.tsx'

/** One day: the plan, what came of it in words, and every punch it is made of. */
export function DayDetails({ id, date }: { id: number; date: string }) {
  const { say } = useTexts()
  const query = useQuery(personDayQuery(id, date))
  return (
    <Loaded query={query}>
      {(day) => (
        <Stack>
          <LateSources sources={day.lateSources} />
          {day.pending ? (
            <Text size="sm" c="dimmed" role="status">
              {say('person.pending')}
            </Text>
          ) : null}
          <ZoneNote zone={day.zone} />
          <ClosedNote day={day} />
          <DayBar day={day} />
          <Figures day={day} />
          <PlanOrigin day={day} />
          <Reasons day={day} />
          <Punches day={day} />
          <DayExplanation explanation={day.explanation} />
        </Stack>
      )}
    </Loaded>
  )
}

function Figures({ day: { plan, log } }: { day: PersonDay }) {
  const { say } = useTexts()
  const figures: [string, string][] = [[say('person.plan'), planWords(say, plan)], ...planDetails(say, plan)]
  if (log) {
    figures.push([say('person.in'), wallWords(say, log.in)], [say('person.out'), wallWords(say, log.out)])
    figures.push(
      [say('person.required'), durationText(say, log.requiredMinutes)],
      [say('person.worked'), durationText(say, log.workedMinutes)],
    )
    if (log.tardyMinutes !== 0) figures.push([say('person.tardy'), durationText(say, log.tardyMinutes)])
    if (log.leftEarlyMinutes !== 0)
      figures.push([say('person.leftEarly'), durationText(say, log.leftEarlyMinutes)])
    if (log.absentMinutes > 0) figures.push([say('person.absent'), durationText(say, log.absentMinutes)])
    if (log.outsidePlanMinutes)
      figures.push([say('person.outsidePlan'), durationText(say, log.outsidePlanMinutes)])
    if (log.nightMinutes) figures.push([say('person.night'), durationText(say, log.nightMinutes)])
  }
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs">
      {figures.map(([name, value]) => (
        <div key={name}>
          <Text size="xs" c="dimmed">
            {name}
          </Text>
          <Text fw={600} className="numbers">
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  )
}

/** What a plan says beside its hours: who may come when, and what counts. */
function planDetails(say: Say, plan: PersonDay['plan']): [string, string][] {
  if (plan === null) return []
  const details: [string, string][] = []
  const range = ({ start, end }: { start: string; end: string }) =>
    `${wallWords(say, start)}–${wallWords(say, end)}`
  if (plan.slide) details.push([say('person.slide'), range(plan.slide)])
  if (plan.core) details.push([say('person.core'), range(plan.core)])
  if (plan.standardMinutes !== null)
    details.push([say('person.standard'), durationText(say, plan.standardMinutes)])
  for (const { workMinutes, breakMinutes } of plan.floatingBreaks)
    details.push([
      say('person.floatingBreak', { work: durationText(say, workMinutes) }),
      durationText(say, breakMinutes),
    ])
  return details
}

function Reasons({ day: { log, breaks } }: { day: PersonDay }) {
  const { say } = useTexts()
  if (!log) return null
  return (
    <div>
      <Badge variant="light" color={log.settled ? 'teal' : 'gray'} tt="none" mb="xs">
        {say(log.settled ? 'person.settled' : 'person.provisional')}
      </Badge>
      <List size="sm">
        {log.findings.map((finding) => (
          <List.Item key={finding}>
            <b>{say(`finding.${finding}`)}</b>: {say(`explain.${finding}`)}
          </List.Item>
        ))}
        {breaks?.short ? (
          <List.Item>
            {say('week.shortBreak', {
              taken: durationText(say, breaks.breakMinutes),
              least: durationText(say, breaks.leastMinutes),
            })}
          </List.Item>
        ) : null}
      </List>
    </div>
  )
}

function Punches({ day }: { day: PersonDay }) {
  const { say, language } = useTexts()
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {say('person.punches')}
      </Title>
      {day.punches.length === 0 ? <Text c="dimmed">{say('person.noPunches')}</Text> : null}
      <Table verticalSpacing={4} horizontalSpacing={6}>
        <Table.Tbody>
          {day.punches.map((punch) => {
            return (
              <Table.Tr
                key={`${punch.source} ${punch.badge} ${punch.rawTime} ${punch.rawDirection}`}
                {...(punch.use === null ? { c: 'dimmed' } : {})}
              >
                <Table.Td className="numbers">{wallWords(say, punch.wall)}</Table.Td>
                <Table.Td>
                  {say(`direction.${punch.direction}`)}
                  <Text size="xs" c="dimmed">
                    {punch.use === null
                      ? say('person.otherDay')
                      : punchUseText({ use: punch.use, repeatOf: punch.repeatOf }, language)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{nameIn(language, punch.source, punch.sourceEn)}</Text>
                  <Text size="xs" c="dimmed">
                    {say('person.terminal')} {punch.terminal || '–'} · {punch.badge} · {punch.rawTime}
                  </Text>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
