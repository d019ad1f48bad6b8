import { z } from 'zod'
import { changeEffect } from './effect.ts'

const facts = z.object({
  name: z.string().max(100),
  nameEn: z.string().max(100).meta({ description: 'In English; empty where nobody said it.' }),
  zone: z.string().max(64).meta({ description: "IANA's name of it.", example: 'Asia/Seoul' }),
  region: z.string().max(2).meta({ description: 'Whose law holds there.', example: 'KR' }),
  calendar: z
    .string()
    .max(20)
    .nullable()
    .meta({ description: 'The code of its holiday calendar; null for no holidays.' }),
  networks: z
    .array(z.string().trim().max(64))
    .max(50)
    .meta({
      description: 'From which a check-in on the web counts there, in CIDR notation.',
      example: ['203.0.113.0/24'],
    }),
})

export const site = facts
  .extend({
    id: z.int(),
    people: z.int().meta({ description: 'How many work there today.' }),
    hasDays: z.boolean().meta({
      description: "Anybody's days are days of this site: its zone and region stand still.",
    }),
  })
  .meta({ id: 'Site' })

export const sites = z
  .object({
    sites: z.array(site),
    regions: z.array(z.string()).meta({ description: 'Whose law is known.' }),
    calendars: z.array(z.string()).meta({ description: 'The holiday calendars that there are.' }),
  })
  .meta({ id: 'Sites' })

export const addSiteRequest = facts
  .extend({
    nameEn: facts.shape.nameEn.default(''),
    region: facts.shape.region.optional(),
    calendar: facts.shape.calendar.optional(),
    networks: facts.shape.networks.default([]),
  })
  .meta({ id: 'AddSiteRequest' })

export const addSiteResponse = z.object({ siteId: z.int(), changed: z.boolean() }).meta({ id: 'SiteAdded' })

export const changeSiteRequest = facts
  .partial()
  .extend({
    reason: z
      .string()
      .max(1000)
      .nullable()
      .default(null)
      .meta({ description: 'Needed for another calendar where people work.' }),
  })
  .meta({ id: 'ChangeSiteRequest' })

export const changeSiteResponse = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'SiteChanged' })
