import './closing.css'
import { Alert, Group, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type Board, type BoardGroup, boardQuery } from '../../api/board.ts'
import { monthWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { CloseActs } from './close-acts.tsx'
import { GroupSection } from './group-section.tsx'
import { MonthSteps } from './month-steps.tsx'

/** What is cleared before a department's month is closed, and what is done about it there. */
export function BoardPage() {
  const { say } = useTexts()
  const { departmentId = '', month = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const query = useQuery(boardQuery({ departmentId: Number(departmentId), month }))
  return (
    <Stack gap="md">
      <Loaded query={query}>
        {(board) => (
          <Kept old={query.isPlaceholderData}>
            <Head
              board={board}
              onGo={(to) =>
                void navigate({
                  to: '/closing/$departmentId/$month',
                  params: { departmentId, month: to },
                  replace: true,
                })
              }
            />
            <CloseActs board={board} />
            <Groups
              title={say('board.blocks')}
              board={board}
              groups={board.codes.filter(({ blocks }) => blocks)}
              none={say(board.codes.length === 0 ? 'board.clear' : 'board.nothingBlocks')}
            />
            <Groups
              title={say('board.look')}
              board={board}
              groups={board.codes.filter(({ blocks }) => !blocks)}
              none={null}
            />
          </Kept>
        )}
      </Loaded>
    </Stack>
  )
}

function Head({ board, onGo }: { board: Board; onGo: (month: string) => void }) {
  const { say, language } = useTexts()
  const { department, month } = board
  return (
    <Group justify="space-between" align="end">
      <div>
        <Link className="row-link" to="/closing" search={{ month }}>
          {say('closing.title')}
        </Link>
        <Title order={2}>
          {nameIn(language, department.name, department.nameEn)} · {monthWords(language, month)}
        </Title>
      </div>
      <MonthSteps month={month} onGo={onGo} />
    </Group>
  )
}

interface GroupsProps {
  title: string
  board: Board
  groups: readonly BoardGroup[]
  /** Said where there is none; null for nothing. */
  none: string | null
}

function Groups({ title, board, groups, none }: GroupsProps) {
  const isClear = groups.every(({ count }) => count === 0)
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      {isClear && none !== null ? (
        <Alert color="teal" variant="light" role="status">
          {none}
        </Alert>
      ) : null}
      {groups.length > 0 ? (
        <>
          <Title order={3} size="h4">
            {title}
          </Title>
          {groups.map((group) => (
            <GroupSection key={group.code} board={board} group={group} />
          ))}
        </>
      ) : null}
    </Stack>
  )
}
