import type { Actor, Context } from '../../context.ts'
import { assignBadges, type BadgeAssignment } from './assign-badges.ts'

/**
 * Says whose badge it is, as `assignBadges` does for many; `assigned` is false if exactly this was known
 * already.
 */
export async function assignBadge(
  ctx: Context,
  actor: Actor,
  assignment: BadgeAssignment,
): Promise<{ assigned: boolean; daysMarked: number }> {
  const { assigned, daysMarked } = await assignBadges(ctx, actor, [assignment])
  return { assigned: assigned > 0, daysMarked }
}
