import type { Actor, Context } from '../../context.ts'
import {
  deleteTeam,
  findTeam,
  insertTeam,
  isTeamUsed,
  type TeamName,
  updateTeam,
} from '../../db/people/teams.ts'
import { NotFoundError } from '../../errors.ts'
import { recordAudit } from '../access/record-audit.ts'
import { changeOrganisation, nameTaken, readNames } from './change-organisation.ts'
import { refusal } from './refusal.ts'

/* Teams and their names, each act once: sent twice, the second changes nothing. */

/** @throws InvalidInputError for a name that another team has */
export async function addTeam(
  ctx: Context,
  actor: Actor,
  input: TeamName,
): Promise<{ teamId: number; changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const names = readNames(input)
    const known = await findTeam(tx, { name: names.name })
    if (known) {
      if (known.nameEn !== names.nameEn || (await isTeamUsed(tx, known.id)))
        throw nameTaken('teams', names.name)
      return { teamId: known.id, changed: false }
    }
    const teamId = await insertTeam(tx, names)
    await recordAudit(tx, ctx, actor, { action: 'add-team', subject: `team:${teamId}`, after: names })
    return { teamId, changed: true }
  })
}

/** @throws InvalidInputError for a name that another team has */
export async function renameTeam(
  ctx: Context,
  actor: Actor,
  { teamId, ...input }: TeamName & { teamId: number },
): Promise<{ changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const names = readNames(input)
    const known = await findTeam(tx, { id: teamId })
    if (!known) throw new NotFoundError('This team')
    const before = { name: known.name, nameEn: known.nameEn }
    if (JSON.stringify(before) === JSON.stringify(names)) return { changed: false }
    const other = await findTeam(tx, { name: names.name })
    if (other && other.id !== teamId) throw nameTaken('teams', names.name)
    await updateTeam(tx, teamId, names)
    await recordAudit(tx, ctx, actor, {
      action: 'rename-team',
      subject: `team:${teamId}`,
      before,
      after: names,
    })
    return { changed: true }
  })
}

/**
 * Takes away a team that was added by mistake.
 * @throws InvalidInputError if somebody was ever in it, or a pattern was given for it
 */
export async function removeTeam(ctx: Context, actor: Actor, teamId: number): Promise<{ changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const known = await findTeam(tx, { id: teamId })
    if (!known) return { changed: false }
    if (await isTeamUsed(tx, teamId))
      throw refusal(
        'teamId',
        'Somebody is or was in this team, or works by a pattern of it. Take the people out of it and leave it empty.',
        'team-used',
      )
    await deleteTeam(tx, teamId)
    await recordAudit(tx, ctx, actor, {
      action: 'remove-team',
      subject: `team:${teamId}`,
      before: { name: known.name, nameEn: known.nameEn },
    })
    return { changed: true }
  })
}
