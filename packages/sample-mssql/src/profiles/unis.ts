import type { Collation } from '../sql/collation.ts'
import type { Grants, SampleDatabase } from '../sql/database.ts'
import { Table } from '../sql/table.ts'
import { char, int, varbinary, varchar } from './columns.ts'

/** The tables of ViRDI UNIS that hold events and people, with the columns a reader must not see. */
export function unisDatabase(name = 'UNIS', collation: Collation = 'Korean_Wansung_CI_AS'): SampleDatabase {
  const events = new Table(
    'dbo',
    'tEnter',
    [
      char('C_Date', 8, { required: true }),
      char('C_Time', 6, { required: true }),
      int('L_TID', { required: true }),
      int('L_UID', { required: true }),
      varchar('C_Name', 30),
      varchar('C_Unique', 20),
      varchar('C_Office', 30),
      varchar('C_Post', 30),
      varchar('C_Card', 24),
      int('L_UserType'),
      int('L_Mode', { fallback: 0 }),
      int('L_MatchingType', { fallback: 0 }),
      int('L_Result', { fallback: 0 }),
      int('L_IsPicture', { fallback: 0 }),
      int('L_Device'),
      int('L_OverCount'),
      varchar('C_Property', 8),
      int('L_JobCode'),
      int('L_Etc'),
      int('L_Trans', { fallback: 0 }),
    ],
    ['C_Date', 'C_Time', 'L_TID', 'L_UID'],
    collation,
  )
  const users = new Table(
    'dbo',
    'tUser',
    [
      int('L_ID', { required: true }),
      varchar('C_Name', 64),
      varchar('C_Unique', 64),
      int('L_Type', { fallback: 0 }),
      varchar('C_RegDate', 14),
      varchar('C_AccessGroup', 8),
      varchar('C_Password', 64),
      varbinary('B_Template'),
    ],
    ['L_ID'],
    collation,
  )
  const employees = new Table(
    'dbo',
    'tEmploye',
    [
      int('L_UID', { required: true }),
      varchar('C_Office', 30),
      varchar('C_Post', 30),
      varchar('C_IncludeDate', 8),
      varchar('C_RetiredDate', 8),
    ],
    ['L_UID'],
    collation,
  )
  const terminals = new Table(
    'dbo',
    'tTerminal',
    [
      int('L_ID', { required: true }),
      varchar('C_Name', 64),
      varchar('C_Office', 30),
      varchar('C_Place', 30),
      varchar('C_lastup', 14),
    ],
    ['L_ID'],
    collation,
  )
  return { name, collation, tables: [events, users, employees, terminals] }
}

/** What a login for the agent needs, and no more. */
export const unisReader = {
  tEnter: ['C_Date', 'C_Time', 'L_TID', 'L_UID', 'C_Unique', 'L_Mode', 'L_Result'],
  tUser: ['L_ID', 'C_Name', 'C_Unique'],
} satisfies Grants
