import type { TextTable } from '../../texts/text-table.ts'

/** What an empty installation still needs. */
export const setUpTexts = {
  'setUp.title': ['시작하기', 'Getting started'],
  'setUp.explain': [
    '첫 근태 기록이 보이기까지 필요한 것들입니다. 위에서부터 차례로 하세요.',
    'What it takes until the first day is shown. Go from top to bottom.',
  ],
  'setUp.hr': ['인사 담당자 지정', 'Somebody for HR'],
  'setUp.hrExplain': [
    '사업장과 구성원은 회사 전체의 인사 역할이 있는 사용자가 넣습니다. 사용자를 추가하고 인사 역할을 주세요.',
    'Sites and people are entered by a user with the role HR for the whole company. Add a user and give the role.',
  ],
  'setUp.site': ['사업장', 'Sites'],
  'setUp.siteExplain': [
    '시간대와 공휴일을 정합니다. 본사 하나로 시작할 수 있습니다.',
    'They say the zone and the holidays. One is enough to begin.',
  ],
  'setUp.people': ['구성원', 'People'],
  'setUp.peopleExplain': [
    '엑셀이나 CSV 파일로 한 번에 넣습니다. SSO를 쓰면 이메일도 함께 넣으세요.',
    'All at once from an Excel or CSV file; with their e-mails where there is single sign-on.',
  ],
  'setUp.plans': ['근무 주기', 'Patterns'],
  'setUp.plansExplain': [
    '누가 언제 일하는지 정해야 지각과 조퇴를 알 수 있습니다.',
    'Who works when: without it nobody is tardy.',
  ],
  'setUp.source': ['출입 시스템', 'Sources'],
  'setUp.sourceExplain': [
    '출입 시스템을 추가하고 토큰을 만들어, 그 옆에 설치한 에이전트에 넣으세요.',
    'Add the access control, make a token and give it to the agent beside it.',
  ],
  'setUp.read': ['첫 출입 기록', 'First punches'],
  'setUp.readExplain': [
    '에이전트가 시스템을 읽으면 여기에 표시됩니다.',
    'It is ticked when an agent has read a system.',
  ],
  'setUp.users': ['사용자 계정', 'Accounts'],
  'setUp.usersExplain': [
    'SSO가 있으면 첫 로그인 때 만들어집니다. 없으면 일회용 링크를 한꺼번에 만드세요.',
    'With single sign-on they are made when people first come. Without, make links for all of them.',
  ],
  'setUp.done': ['완료', 'done'],
  'setUp.open': ['아직', 'to do'],
  'setUp.go': ['열기', 'Open'],
  'setUp.byHr': ['인사 담당자가 합니다', 'done by HR'],
} satisfies TextTable
