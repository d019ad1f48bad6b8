import { z } from 'zod'

export const setUp = z
  .object({
    sites: z.int(),
    people: z.int(),
    withEmail: z.int().meta({ description: 'People with an e-mail, without which nobody can sign in.' }),
    assignments: z.int().meta({ description: 'Assignments of patterns, without which there is no plan.' }),
    sources: z.int(),
    sourcesRead: z.int().meta({ description: 'Sources that have been read to some time.' }),
    users: z.int(),
    hr: z.int().meta({ description: 'Users who are HR for the whole company.' }),
  })
  .meta({ id: 'SetUp', description: 'How far an installation has come.' })
