import type { TextTable } from './text-table.ts'

/** What stands around every page. */
export const appTexts = {
  'app.search': ['이름이나 사번으로 찾기', 'Find by name or number'],
  'app.searchNone': ['찾는 구성원이 없습니다', 'Nobody found'],
  'app.language': ['언어', 'Language'],
  'app.today': ['오늘', 'Today'],
  'app.notFoundTitle': ['없는 페이지', 'No such page'],
  'app.notFound': ['그런 페이지가 없습니다.', 'There is no such page.'],
  'app.notFoundExplain': [
    '주소가 바뀌었거나 잘못 적혔을 수 있습니다.',
    'It may have moved, or the address may be mistyped.',
  ],
  'app.toStart': ['첫 화면으로 가기', 'Go to the first page'],
  'app.failed': ['화면을 불러오지 못했습니다.', 'This page could not be loaded.'],
  'app.notAllowed': ['볼 수 있는 권한이 없습니다.', 'You may not see this.'],
  'app.retry': ['다시 시도', 'Try again'],
  'app.offline': [
    '실시간 연결이 끊겨 5초마다 새로 읽고 있습니다.',
    'The live connection is lost; reading again every 5 seconds.',
  ],
  'app.close': ['닫기', 'Close'],
  'app.cancel': ['취소', 'Cancel'],
  'app.copy': ['복사', 'Copy'],
  'app.copied': ['복사했습니다', 'Copied'],
  'app.remove': ['삭제', 'Remove'],
  'app.never': ['없음', 'never'],
  'app.noRole': ['아직 맡은 역할이 없습니다', 'You have no role yet'],
  'app.noRoleExplain': [
    '로그인은 되었지만 볼 수 있는 화면이 없습니다. 관리자에게 필요한 역할을 요청하세요.',
    'You are signed in, but there is nothing here for you yet. Ask an administrator for the role you need.',
  ],
  'factor.banner': [
    '2단계 인증을 한 뒤에 쓸 수 있는 역할이 있습니다.',
    'A role of yours rests until you sign in with a second factor.',
  ],
  'factor.toAccount': ['2단계 인증 등록하기', 'Set up a second factor'],
  'duration.minutes': ['{minutes}분', '{minutes} min'],
  'duration.hours': ['{hours}시간', '{hours} h'],
  'duration.both': ['{hours}시간 {minutes}분', '{hours} h {minutes} min'],
} satisfies TextTable
