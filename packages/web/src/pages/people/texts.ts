import type { TextTable } from '../../texts/text-table.ts'

/** The list of people. */
export const peopleTexts = {
  'people.title': ['구성원', 'People'],
  'people.list': ['구성원 목록', 'List of people'],
  'people.add': ['구성원 등록', 'Add a person'],
  'people.added': ['{name} 님을 등록했습니다.', '{name} is added.'],
  'people.none': ['조건에 맞는 구성원이 없습니다.', 'Nobody matches.'],
  'people.name': ['이름', 'Name'],
  'people.number': ['사번', 'Number'],
  'people.email': ['이메일', 'E-mail'],
  'people.department': ['부서', 'Department'],
  'people.site': ['사업장', 'Site'],
  'people.personTitle': ['직책', 'Title'],
  'people.team': ['팀', 'Team'],
  'people.employedFrom': ['입사일', 'First day'],
  'people.lastDay': ['마지막 근무일', 'Last day'],
  'people.search': ['찾기', 'Search'],
  'people.searchExample': ['이름, 초성, 사번, 번호', 'name, number or badge'],
  'people.any': ['모두', 'Any'],
  'people.onDate': ['기준일', 'On'],
  'people.state': ['재직 상태', 'Employment'],
  'people.state.employed': ['재직', 'Employed'],
  'people.state.coming': ['입사 예정', 'Coming'],
  'people.state.left': ['퇴사', 'Left'],
  'people.state.all': ['모두', 'All'],
  'people.state.never': ['재직 이력 없음', 'Never employed'],
} satisfies TextTable
