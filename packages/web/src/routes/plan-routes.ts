import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadAbsences } from '../pages/absences/load.ts'
import { loadHolidays } from '../pages/holidays/load.ts'
import { readHolidaysSearch } from '../pages/holidays/search.ts'
import { loadOwnPlan } from '../pages/own-plan/load.ts'
import { readOwnPlanSearch } from '../pages/own-plan/search.ts'
import { loadPatterns } from '../pages/patterns/load.ts'
import { loadTeamPlans } from '../pages/team-plans/load.ts'
import { readTeamPlansSearch } from '../pages/team-plans/search.ts'
import { loads } from '../parts/loads.ts'
import { inside } from '../router-frame.tsx'

const holidaysRoute = createRoute({
  ...inside,
  path: '/plans/holidays',
  staticData: { title: 'holidays.title' },
  validateSearch: readHolidaysSearch,
  loader: loads(loadHolidays),
  component: lazyRouteComponent(() => import('../pages/holidays/holidays-page.tsx'), 'HolidaysPage'),
})

const teamPlansRoute = createRoute({
  ...inside,
  path: '/plans',
  staticData: { title: 'nav.teamPlans' },
  validateSearch: readTeamPlansSearch,
  loader: loads(loadTeamPlans),
  component: lazyRouteComponent(() => import('../pages/team-plans/team-plans-page.tsx'), 'TeamPlansPage'),
})

const absencesRoute = createRoute({
  ...inside,
  path: '/absences',
  staticData: { title: 'nav.absences' },
  validateSearch: readTeamPlansSearch,
  loader: loads(loadAbsences),
  component: lazyRouteComponent(() => import('../pages/absences/absences-page.tsx'), 'AbsencesPage'),
})

const patternsRoute = createRoute({
  ...inside,
  path: '/plans/patterns',
  staticData: { title: 'nav.patterns' },
  loader: loads(loadPatterns),
  component: lazyRouteComponent(() => import('../pages/patterns/patterns-page.tsx'), 'PatternsPage'),
})

const ownPlanRoute = createRoute({
  ...inside,
  path: '/my-plan',
  staticData: { title: 'ownPlan.title' },
  validateSearch: readOwnPlanSearch,
  loader: loads(loadOwnPlan),
  component: lazyRouteComponent(() => import('../pages/own-plan/own-plan-page.tsx'), 'OwnPlanPage'),
})

export const planRoutes = [ownPlanRoute, teamPlansRoute, absencesRoute, patternsRoute, holidaysRoute]
