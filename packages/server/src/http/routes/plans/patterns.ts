import {
  addPatternRequest,
  addShiftRequest,
  assignmentChange,
  assignmentsRestored,
  assignPatternRequest,
  changedResponse,
  changePatternRequest,
  changeShiftRequest,
  dryRunQuery,
  endAssignmentRequest,
  patternBook,
  patternCycleRequest,
  planAdded,
  planChange,
  planRenamed,
  restoreAssignmentsRequest,
  shiftHoursRequest,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import {
  addPattern,
  addShift,
  assignPattern,
  changePattern,
  changeShift,
  endAssignment,
  readPatterns,
  removePattern,
  removeShift,
  restoreAssignments,
  setPatternCycle,
  setShiftHours,
} from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'
import { minutesOf } from './wall-minutes.ts'

const config = { access: 'person' } as const
const tags = ['plans']
const params = z.object({ id: z.coerce.number().int() })
const querystring = dryRunQuery

/** Shifts, cycles of them, and who is planned by them. */
export const patternRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/plans/patterns',
      { config, schema: { tags, response: { 200: patternBook, ...errors } } },
      ({ actor }) => readPatterns(ctx, actor),
    )
    app.post(
      '/plans/shifts',
      { config, schema: { tags, body: addShiftRequest, response: { 200: planAdded, ...errors } } },
      ({ actor, body }) => addShift(ctx, actor, { ...body, ...minutesOf(body) }),
    )
    app.put(
      '/plans/shifts/:id',
      {
        config,
        schema: { tags, params, body: changeShiftRequest, response: { 200: planRenamed, ...errors } },
      },
      ({ actor, params, body }) => changeShift(ctx, actor, { ...params, ...body }),
    )
    app.delete(
      '/plans/shifts/:id',
      { config, schema: { tags, params, response: { 200: changedResponse, ...errors } } },
      ({ actor, params }) => removeShift(ctx, actor, params),
    )
    app.post(
      '/plans/shifts/:id/hours',
      {
        config,
        schema: {
          tags,
          params,
          querystring,
          body: shiftHoursRequest,
          response: { 200: planChange, ...errors },
        },
      },
      ({ actor, params, query, body }) =>
        setShiftHours(ctx, actor, { ...params, ...body, ...minutesOf(body) }, query),
    )
    app.post(
      '/plans/patterns',
      { config, schema: { tags, body: addPatternRequest, response: { 200: planAdded, ...errors } } },
      ({ actor, body }) => addPattern(ctx, actor, { ...body, ...minutesOf(body) }),
    )
    app.put(
      '/plans/patterns/:id',
      {
        config,
        schema: { tags, params, body: changePatternRequest, response: { 200: planRenamed, ...errors } },
      },
      ({ actor, params, body }) => changePattern(ctx, actor, { ...params, ...body }),
    )
    app.delete(
      '/plans/patterns/:id',
      { config, schema: { tags, params, response: { 200: changedResponse, ...errors } } },
      ({ actor, params }) => removePattern(ctx, actor, params),
    )
    app.post(
      '/plans/patterns/:id/cycle',
      {
        config,
        schema: {
          tags,
          params,
          querystring,
          body: patternCycleRequest,
          response: { 200: planChange, ...errors },
        },
      },
      ({ actor, params, query, body }) =>
        setPatternCycle(ctx, actor, { ...params, ...body, ...minutesOf(body) }, query),
    )
    app.post(
      '/plans/assignments',
      {
        config,
        schema: {
          tags,
          querystring,
          body: assignPatternRequest,
          response: { 200: assignmentChange, ...errors },
        },
      },
      ({ actor, query, body }) => assignPattern(ctx, actor, body, query),
    )
    app.post(
      '/plans/assignments/:id/end',
      {
        config,
        schema: {
          tags,
          params,
          querystring,
          body: endAssignmentRequest,
          response: { 200: assignmentChange, ...errors },
        },
      },
      ({ actor, params, query, body }) => endAssignment(ctx, actor, { ...params, ...body }, query),
    )
    app.post(
      '/plans/assignments/restore',
      {
        config,
        schema: { tags, body: restoreAssignmentsRequest, response: { 200: assignmentsRestored, ...errors } },
      },
      ({ actor, body }) => restoreAssignments(ctx, actor, body),
    )
  }
