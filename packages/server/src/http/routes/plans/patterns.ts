import {
  addPatternRequest,
  addShiftRequest,
  assignmentChange,
  assignPatternRequest,
  changePatternRequest,
  changeShiftRequest,
  chooseStartRequest,
  dryRunQuery,
  endAssignmentRequest,
  offeredStarts,
  patternBook,
  patternCycleRequest,
  planAdded,
  planChange,
  planRenamed,
  shiftHoursRequest,
  startChosen,
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
  chooseStart,
  endAssignment,
  readPatterns,
  readStarts,
  setPatternCycle,
  setShiftHours,
} from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'
import { minutesOf } from './wall-minutes.ts'

const config = { access: 'person' } as const
const tags = ['plans']
const params = z.object({ id: z.coerce.number().int() })
const querystring = dryRunQuery

/** Shifts, cycles of them, who is planned by them, and the starts that people choose. */
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
          response: { 200: planChange, ...errors },
        },
      },
      ({ actor, params, query, body }) => endAssignment(ctx, actor, { ...params, ...body }, query),
    )
    app.get(
      '/employees/:id/starts',
      { config, schema: { tags, params, response: { 200: offeredStarts, ...errors } } },
      ({ actor, params }) => readStarts(ctx, actor, { employeeId: params.id }),
    )
    app.post(
      '/employees/:id/starts',
      {
        config,
        schema: { tags, params, body: chooseStartRequest, response: { 200: startChosen, ...errors } },
      },
      ({ actor, params, body }) => chooseStart(ctx, actor, { ...body, employeeId: params.id }),
    )
  }
