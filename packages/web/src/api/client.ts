import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import createClient from 'openapi-fetch'
import type { Change } from './change.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'
import { Refusal } from './refusal.ts'

export const client = createClient<paths>({ baseUrl: '' })

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/**
 * What the server answered.
 * @throws Refusal
 */
export async function taken<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, response, error } = await heard(asked)
  if (response.ok && data !== undefined) return data
  throw Refusal.of(response, error)
}

/**
 * For what answers with nothing.
 * @throws Refusal
 */
export async function done(asked: Promise<Answer<unknown>>): Promise<void> {
  const { response, error } = await heard(asked)
  if (!response.ok) throw Refusal.of(response, error)
}

async function heard<T>(asked: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await asked
  } catch (error) {
    throw error instanceof TypeError ? Refusal.noAnswer(error) : error
  }
}

/**
 * A refusal may mean that the session has ended or that the roles have changed: then the frame should know.
 */
function onRefusal(error: Error): void {
  if (error instanceof Refusal && (error.code === 'unauthorized' || error.status === 403))
    void queryClient.invalidateQueries({ queryKey: keys.me })
}

/** Reads again what a change says that it makes stale. */
async function refresh({
  meta,
}: {
  meta?: Partial<Change<never, unknown>['meta']> | undefined
}): Promise<void> {
  await Promise.all((meta?.refreshes ?? []).map((queryKey) => queryClient.invalidateQueries({ queryKey })))
}

/** What is stored is not what was shown: it is gone, or somebody else changed it. */
const wasStale = (error: Error) => error instanceof Refusal && (error.status === 404 || error.status === 409)

const mayHelpAgain = (error: Error) =>
  !(error instanceof Refusal) || error.status === 0 || error.status >= 500

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onRefusal }),
  mutationCache: new MutationCache({
    onSuccess: (_data, _input, _context, mutation) => refresh(mutation),
    onError: (error, _input, _context, mutation) => {
      onRefusal(error)
      if (wasStale(error)) void refresh(mutation)
    },
  }),
  defaultOptions: {
    // Without a connection an act fails and says so; kept back, it would be done at another time unseen.
    mutations: { networkMode: 'always' },
    queries: {
      retry: (failures, error) => failures < 1 && mayHelpAgain(error),
      staleTime: 5000,
      refetchOnWindowFocus: true,
    },
  },
})
