import { need } from '../../api/need.ts'
import { usersQuery } from '../../api/users.ts'

export const loadUsers = () => need(usersQuery())
