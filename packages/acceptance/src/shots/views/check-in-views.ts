import { answering, press, type View } from './view.ts'

interface OwnCheckIn {
  isOffered: boolean
  place: 'office' | 'remote' | null
  presence: string | null
  in: string | null
  out: string | null
  address: string | null
}
interface OwnRepairs {
  repairs: object[]
}

const where = (said: Partial<OwnCheckIn>): Pick<View, 'disturb'> =>
  answering<OwnCheckIn>('**/api/check-in', (own) => Object.assign(own, { isOffered: true }, said))

const evidence = (side: 'in' | 'out', of: string, said: object) => ({
  ...{ side, of, time: null, from: null, to: null, door: null, days: null, people: null },
  ...said,
})
const forgotten = {
  ...{ date: '2026-11-02', segment: null, isRemote: false, lacks: ['out'], in: null, out: '18:11' },
  evidence: [
    evidence('out', 'usual', { time: '18:11', days: 14 }),
    evidence('out', 'plan', { time: '18:00' }),
    evidence('out', 'mates', { from: '17:56', to: '18:26', people: 4 }),
  ],
}
const doubted = {
  ...{ date: '2026-11-03', segment: 2, isRemote: false, lacks: ['out'], in: null, out: '31:05' },
  evidence: [
    evidence('out', 'doubtedKey', { time: '31:05', door: '정문 1' }),
    evidence('out', 'plan', { time: '31:00' }),
  ],
}
const atHome = {
  ...{ date: '2026-11-04', segment: null, isRemote: true, lacks: ['in', 'out'], in: '09:00', out: '18:00' },
  evidence: [evidence('in', 'plan', { time: '09:00' }), evidence('out', 'plan', { time: '18:00' })],
}
const unknown = {
  ...{ date: '2026-11-05', segment: null, isRemote: false, lacks: ['in'], in: null, out: null },
  evidence: [],
}
const asked = answering<OwnRepairs>('**/api/my-repairs', (own) => {
  own.repairs = [forgotten, doubted, atHome, unknown]
})

/** Checking in and out on the web, and what is asked about days that are over. */
export const checkInViews: View[] = [
  {
    name: 'check-in-at-home',
    who: 'employee',
    path: '/my-month',
    ...where({ place: 'remote', presence: 'upcoming', in: null, out: null }),
  },
  {
    name: 'check-out-in-office',
    who: 'employee',
    path: '/my-month',
    ...where({ place: 'office', presence: 'in', in: '09:04', out: null }),
  },
  {
    name: 'check-in-not-from-here',
    who: 'employee',
    path: '/my-month',
    ...where({ place: null, presence: 'upcoming', in: null, out: null, address: '198.51.100.9' }),
  },
  { name: 'repairs', who: 'employee', path: '/my-month', ...asked },
  {
    name: 'repair-other-time',
    who: 'employee',
    path: '/my-month',
    ...asked,
    open: (page) => press(page, '다른 시각', 'Another time'),
  },
]
