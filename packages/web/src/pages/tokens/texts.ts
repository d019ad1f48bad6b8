import type { TextTable } from '../../texts/text-table.ts'

/** Tokens of agents and programs. */
export const tokensTexts = {
  'tokens.title': ['토큰', 'Tokens'],
  'tokens.explain': [
    '에이전트와 프로그램이 쓰는 열쇠입니다. 내용은 만들 때 한 번만 보입니다.',
    'Keys for agents and programs. What they say is shown once, when they are made.',
  ],
  'tokens.none': ['쓸 수 있는 토큰이 없습니다.', 'There is no valid token.'],
  'tokens.label': ['용도', 'Label'],
  'tokens.labelExample': ['예: 급여 프로그램', 'e.g. payroll'],
  'tokens.for': ['쓰는 곳', 'For'],
  'tokens.source': ['출입 시스템', 'Source'],
  'tokens.sourceOf': ['출입 시스템: {source}', 'Source: {source}'],
  'tokens.api': ['API', 'API'],
  'tokens.apiOf': ['API: {scopes}', 'API: {scopes}'],
  'tokens.scopes': ['읽을 수 있는 것', 'What it may read'],
  'tokens.made': ['발급자', 'Made by'],
  'tokens.validity': ['유효 기간', 'Valid'],
  'tokens.lastUsed': ['마지막 사용', 'Last used'],
  'tokens.expires': ['{date}까지', 'valid until {date}'],
  'tokens.expiresSoon': [
    '{date}까지, {days}일 남음',
    'valid until {date}, {days, plural, one {# day} other {# days}} left',
  ],
  'tokens.new': ['새 토큰', 'New token'],
  'tokens.validDays': ['유효 일수', 'Valid for days'],
  'tokens.make': ['만들기', 'Make it'],
  'tokens.secret': ['토큰', 'Token'],
  'tokens.secretExplain': [
    '지금만 볼 수 있습니다. {date}까지 쓸 수 있습니다. 설정 파일 같은 안전한 곳에 옮겨 두세요.',
    'Shown only now, valid until {date}. Put it where the program reads it.',
  ],
  'tokens.rotate': ['교체', 'Rotate'],
  'tokens.rotateTitle': ['“{label}” 토큰 교체', 'Rotate “{label}”'],
  'tokens.rotateExplain': [
    '같은 권한의 새 토큰을 만듭니다. 지금 토큰은 아래 시간 동안만 더 쓸 수 있습니다.',
    'This makes a new one that may do the same. The old one stays valid for this long.',
  ],
  'tokens.overlapHours': ['겹치는 시간 (시간)', 'Overlap in hours'],
  'tokens.revoke': ['폐기', 'Revoke'],
  'tokens.revokeTitle': ['“{label}” 토큰 폐기', 'Revoke “{label}”'],
  'tokens.revokeExplain': [
    '“{label}” 토큰을 바로 쓸 수 없게 합니다. 이 토큰을 쓰는 에이전트나 프로그램은 멈춥니다.',
    '“{label}” stops working at once, and so does whatever uses it.',
  ],
  'tokens.revoked': ['“{label}” 토큰을 폐기했습니다.', '“{label}” is revoked.'],
  'scope.read-days': ['근태 기록', 'work logs'],
  'scope.read-board': ['출근 현황', 'the board of a day'],
  'scope.find-people': ['직원 찾기', 'people'],
  'scope.read-sources': ['출입 시스템 상태', 'state of the sources'],
  'scope.read-metrics': ['서버 지표', 'metrics of the server'],
} satisfies TextTable
