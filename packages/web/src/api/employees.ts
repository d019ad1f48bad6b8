import { client, taken } from './client.ts'
import { keys } from './keys.ts'

export const employeesQuery = (search: string) => ({
  queryKey: [...keys.employees, search],
  queryFn: () => taken(client.GET('/api/employees', { params: { query: { search, limit: 20 } } })),
})
