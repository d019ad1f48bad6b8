import type { ExplanationTexts, Words } from './texts.ts'
import { timeOn } from './wall-words.ts'

const words: Words = {
  time: (minutes) =>
    timeOn(
      minutes,
      { '-1': '전날', 1: '다음 날' },
      (days) => `${Math.abs(days)}일 ${days < 0 ? '전' : '뒤'}`,
    ),
  length: (minutes) =>
    minutes < 60
      ? `${minutes}분`
      : `${Math.floor(minutes / 60)}시간${minutes % 60 > 0 ? ` ${minutes % 60}분` : ''}`,
}

const directions: Record<string, string> = {
  in: '출근 기록',
  out: '퇴근 기록',
  breakOut: '외출 기록',
  breakIn: '복귀 기록',
  unknown: '방향 없는 기록',
  doubted: '키를 믿기 어려운 출근 기록',
}
const sides: Record<string, string> = { tardy: '지각', leftEarly: '조퇴', absent: '결근' }

const nothingRead =
  '읽어 오는 단말기 기록이 없습니다. 등록된 번호가 없거나 출입 시스템을 한 번도 읽지 못했습니다.'

const boundary =
  (what: string): ExplanationTexts['steps']['BEGINS'] =>
  ({ at, cutoffAt, earliestAt, latestAt }, { time }) => {
    const held = [
      ...(earliestAt === null ? [] : [`앞 근무 때문에 ${time(earliestAt)} 이후`]),
      ...(latestAt === null ? [] : [`뒤 근무 때문에 ${time(latestAt)} 이전`]),
    ]
    const why = held.length > 0 ? `, ${held.join(', ')}` : ''
    return `근무일은 ${time(at)}에 ${what}. 기준 시각 ${time(cutoffAt)}${why}.`
  }

export const textsKo: ExplanationTexts = {
  words,
  segment: (number) => `${number}구간:`,
  steps: {
    BEGINS: boundary('시작합니다'),
    ENDS: boundary('끝납니다'),
    NOT_BEGUN: ({ beginsAt, nowAt }, { time }) =>
      `지금은 ${time(nowAt)}이고 근무일은 ${time(beginsAt)}에 시작합니다. 아직 근무 일정만 있습니다.`,
    SETTLED: ({ readAt, settlesAt }, { time }) =>
      `단말기 기록을 ${time(readAt)}까지 읽어 ${time(settlesAt)}을 지났으므로 확정되었습니다.`,
    NOT_SETTLED: ({ readAt, settlesAt }, { time }) =>
      readAt === null
        ? `${nothingRead} 그래서 확정되지 않으며 누락으로 보지 않습니다.`
        : `단말기 기록을 ${time(readAt)}까지 읽었고 ${time(settlesAt)}에 확정됩니다. 그전에는 누락으로 보지 않습니다.`,
    STANDARD: ({ standard }, { length }) => `유연근무일은 표준 근로시간 ${length(standard)}으로 계산합니다.`,
    FRAME: ({ standard }, { length }) =>
      `시각을 스스로 정하는 날이라 표준 근로시간 ${length(standard)}으로 계산합니다. 지각과 조퇴가 없고, 모자란 시간은 한 달 합계에 나타납니다.`,
    SLID: ({ inAt, startAt, endAt, earliestAt, latestAt }, { time }) =>
      `${time(earliestAt)}–${time(latestAt)} 사이에 시작할 수 있는 날입니다. ${time(inAt)}에 출근했으므로 근무 시간은 ${time(startAt)}–${time(endAt)}입니다.`,
    SLIDE_UNKNOWN: ({ endAt }, { time }) =>
      `시차출퇴근일인데 출근 시각을 알 수 없습니다. 가장 이른 종료인 ${time(endAt)} 전에 나간 경우만 조퇴로 봅니다.`,
    CARRIED_OVER: ({ tapAt, boundaryAt, limitAt }, { time }) =>
      `${time(tapAt)} 퇴근 기록은 근무일이 끝난 ${time(boundaryAt)} 뒤지만 ${time(limitAt)} 전이고, 이 날 퇴근 기록이 없어 이 날의 퇴근으로 봅니다.`,
    CARRIED_OVER_UNKNOWN: ({ tapAt, boundaryAt, limitAt }, { time }) =>
      `방향 없는 ${time(tapAt)} 기록은 근무일이 끝난 ${time(boundaryAt)} 뒤지만 ${time(limitAt)} 전입니다. 다음 날에는 없어도 되는 기록이고 이 날 퇴근 기록이 없어 이 날의 퇴근으로 봅니다.`,
    CARRIED_AWAY: ({ tapAt }, { time }) => `${time(tapAt)} 퇴근 기록은 퇴근 기록이 없던 전날의 것입니다.`,
    MIDPOINT: ({ startAt, endAt, middleAt }, { time }) =>
      `방향 없는 기록은 ${time(startAt)}–${time(endAt)}의 가운데인 ${time(middleAt)} 전이면 출근, 그 뒤면 퇴근일 수 있습니다.`,
    IN_FOUND: ({ tapAt, direction }, { time }) =>
      `출근은 ${time(tapAt)}입니다. 출근일 수 있는 가장 이른 기록입니다(${directions[direction]}).`,
    NO_IN: () => '출근일 수 있는 기록이 없습니다.',
    INSIDE_ALREADY: ({ tapAt, startAt, grace }, { time, length }) =>
      `출근 기록보다 먼저 ${time(tapAt)}에 기록이 있고 시작 ${time(startAt)}${grace > 0 ? `(유예 ${length(grace)})` : ''}보다 늦습니다. 이미 안에 있었으므로 출근 시각을 알 수 없습니다.`,
    ORPHAN_OUT: ({ tapAt }, { time }) => `${time(tapAt)} 퇴근 기록은 출근보다 앞서 쓰지 않습니다.`,
    KEY_DOUBTED: ({ tapAt, fromAt }, { time }) =>
      `마지막 ${time(tapAt)} 기록은 출근 키입니다. ${time(fromAt)}부터는 키를 바꾸지 않은 것으로 보아 방향 없는 기록으로 다룹니다.`,
    KEY_SAYS_NOTHING: ({ tapAt, fromAt, endAt }, { time }) =>
      `마지막 ${time(tapAt)} 기록은 출근 키입니다. ${time(fromAt)}부터는 키를 바꾸지 않았을 수 있고 종료 ${time(endAt)} 전이라 출근이었을 수도 있어, 출근으로도 퇴근으로도 쓰지 않습니다.`,
    OUT_FOUND: ({ tapAt, direction }, { time }) =>
      `퇴근은 ${time(tapAt)}입니다. 퇴근일 수 있는 가장 늦은 기록입니다(${directions[direction]}).`,
    NO_OUT: () => '퇴근일 수 있는 기록이 없습니다.',
    NOT_OUT_YET: ({ tapAt, endAt }, { time }) =>
      `방향 없는 ${time(tapAt)} 기록은 종료 ${time(endAt)} 전이라, 확정 전에는 퇴근으로 보지 않습니다.`,
    CAME_BACK: ({ outAt, tapAt, away, limit }, { time, length }) =>
      `${time(outAt)} 퇴근 뒤 ${length(away)} 만인 ${time(tapAt)}에 다시 들어왔습니다(기준 ${length(limit)}). 마지막 퇴근 시각을 알 수 없습니다.`,
    CORRECTED_IN: ({ at, punchedAt }, { time }) =>
      `승인된 정정으로 출근은 ${time(at)}입니다(기록: ${time(punchedAt)}).`,
    CORRECTED_OUT: ({ at, punchedAt }, { time }) =>
      `승인된 정정으로 퇴근은 ${time(at)}입니다(기록: ${time(punchedAt)}).`,
    CORRECTION_AHEAD: ({ at, nowAt }, { time }) =>
      `${time(at)} 정정은 지금(${time(nowAt)})보다 뒤라 아직 반영하지 않습니다.`,
    CONTRADICTION: ({ inAt, outAt }, { time }) =>
      `퇴근 ${time(outAt)}이 출근 ${time(inAt)}보다 늦지 않아 둘 다 쓸 수 없습니다.`,
    TRIP_IN: ({ tapAt, edgeAt, travel }, { time, length }) =>
      `앞이 출장입니다. ${tapAt === null ? '출근 기록이 없어도' : `${time(tapAt)} 출근은 이동 시간 ${length(travel)} 안이므로`} ${time(edgeAt)}부터 근무로 봅니다.`,
    TRIP_OUT: ({ tapAt, edgeAt, travel }, { time, length }) =>
      `뒤가 출장입니다. ${tapAt === null ? '퇴근 기록이 없어도' : `${time(tapAt)} 퇴근은 이동 시간 ${length(travel)} 안이므로`} ${time(edgeAt)}까지 근무로 봅니다.`,
    IN_TIME: ({ inAt, startAt }, { time }) => `출근 ${time(inAt)}, 시작 ${time(startAt)}: 지각이 아닙니다.`,
    IN_GRACE: ({ inAt, startAt, late, grace }, { time, length }) =>
      `출근 ${time(inAt)}, 시작 ${time(startAt)}: ${length(late)} 늦었지만 유예 ${length(grace)} 안입니다.`,
    LATE: ({ inAt, startAt, late, grace }, { time, length }) =>
      `출근 ${time(inAt)}, 시작 ${time(startAt)}: ${length(late)} ${grace > 0 ? `늦어 유예 ${length(grace)}을 넘었습니다` : '늦었습니다'}.`,
    OUT_TIME: ({ outAt, endAt }, { time }) => `퇴근 ${time(outAt)}, 종료 ${time(endAt)}: 조퇴가 아닙니다.`,
    OUT_GRACE: ({ outAt, endAt, early, grace }, { time, length }) =>
      `퇴근 ${time(outAt)}, 종료 ${time(endAt)}: ${length(early)} 일렀지만 유예 ${length(grace)} 안입니다.`,
    EARLY: ({ outAt, endAt, early, grace }, { time, length }) =>
      `퇴근 ${time(outAt)}, 종료 ${time(endAt)}: ${length(early)} ${grace > 0 ? `일러 유예 ${length(grace)}을 넘었습니다` : '일찍 나갔습니다'}.`,
    STILL_RUNNING: ({ endAt, readAt }, { time }) =>
      readAt === null
        ? `${nothingRead} ${time(endAt)}까지 근무했는지 알 수 없습니다.`
        : `근무는 ${time(endAt)}에 끝나고 단말기 기록은 ${time(readAt)}까지 읽었습니다. 종료는 아직 판단하지 않습니다.`,
    REMOTE_IN: ({ tapAt, startAt }, { time }) =>
      `시작 ${time(startAt)}은 재택근무라 ${time(tapAt)} 단말기 기록은 출근 근거가 되지 않습니다.`,
    REMOTE_OUT: ({ tapAt, endAt }, { time }) =>
      `종료 ${time(endAt)}은 재택근무라 ${time(tapAt)} 단말기 기록은 퇴근 근거가 되지 않습니다.`,
    IN_MISSING_SO_FAR: () => '퇴근 기록이 있는데 그 전에 출근 기록이 없습니다. 출근 누락입니다.',
    IN_MISSING: () => '확정되었는데 출근 기록이 없습니다. 누락입니다.',
    OUT_MISSING: () => '확정되었는데 퇴근 기록이 없습니다. 누락입니다.',
    REMOTE_IN_MISSING: () => '시작이 재택근무인데 확인할 기록이 없습니다.',
    REMOTE_OUT_MISSING: () => '종료가 재택근무인데 확인할 기록이 없습니다.',
    SILENT_SO_FAR: ({ lateFromAt }, { time }) =>
      `기록이 없지만 ${time(lateFromAt)} 전이라 아직 늦지 않았습니다.`,
    NOT_IN_YET: ({ lateFromAt, nowAt }, { time }) =>
      `${time(lateFromAt)} 전에 출근해야 하는데 ${time(nowAt)} 현재 기록이 없습니다.`,
    SOURCE_BEHIND: ({ lateFromAt, readAt }, { time }) =>
      readAt === null
        ? `${nothingRead} ${time(lateFromAt)}까지 출근했는지 알 수 없습니다.`
        : `단말기 기록을 ${time(readAt)}까지만 읽어 ${time(lateFromAt)}까지 출근했는지 알 수 없습니다.`,
    SILENT_REMOTE: () => '기록이 없고 일부가 재택근무라 확인할 수 없습니다.',
    SILENT: ({ required }, { length }) => `확정될 때까지 기록이 없어 ${length(required)} 결근입니다.`,
    OUTING_PUNCHED: ({ fromAt, toAt }, { time }) => `${time(fromAt)}–${time(toAt)} 외출 기록이 있습니다.`,
    OUTING_APPROVED: ({ fromAt, toAt }, { time }) => `${time(fromAt)}–${time(toAt)} 외출이 승인되었습니다.`,
    OUTING_REPLACED: ({ fromAt, toAt }, { time }) =>
      `승인된 ${time(fromAt)}–${time(toAt)} 외출은 실제 기록이 있어 기록대로 봅니다.`,
    AWAY: ({ fromAt, toAt }, { time }) =>
      `퇴근 키로 나가 다시 들어올 때까지 ${time(fromAt)}–${time(toAt)} 자리를 비웠습니다.`,
    BREAK_USED: ({ break: rest, outings, taken }, { length }) =>
      `시각이 정해지지 않은 휴게 ${length(rest)}: 외출 ${length(outings)}, 머문 시간에서 뺀 시간 ${length(taken)}.`,
    OUTSIDE_COUNTED: ({ presence, least }, { length }) =>
      `근무시간 외 체류 ${length(presence)}: 기준 ${length(least)} 이상이라 표시합니다.`,
    OUTSIDE_IGNORED: ({ presence, least }, { length }) =>
      `근무시간 외 체류 ${length(presence)}: 기준 ${length(least)}보다 짧아 표시하지 않습니다.`,
    LEAVE_PRESENCE: ({ presence, least }, { length }) =>
      `휴가 중 체류 ${length(presence)}(표시 기준 ${length(least)}).`,
    LEAVE_PUNCH: () => '휴가일에 기록이 있습니다. 휴가는 그대로입니다.',
    DAY_OFF: () => '근무 일정이 없는 날이라 지각이나 결근이 없습니다.',
    DAY_OFF_PUNCH: () => '근무 일정도 승인된 연장근로도 없는 날에 기록이 있습니다.',
    OVERTIME_AWAITED: () => '연장근로가 승인되었고 아직 기록이 없어 시간을 알 수 없습니다.',
    ALL_AWAY: ({ leave, deemed }, { length }) =>
      `일정에 있는 시간이 모두 휴가(${length(leave)})나 출장(${length(deemed)})이라 누락이 없습니다.`,
    EXCUSED: ({ of, excused }, { length }) =>
      `${sides[of]} ${length(excused)}은 사유가 인정되었습니다. 시간은 그대로 둡니다.`,
  },
  figures: {
    plannedMinutes: '근무 일정',
    requiredMinutes: '의무',
    leaveMinutes: '휴가',
    deemedMinutes: '간주근로',
    absentMinutes: '결근',
    outingMinutes: '외출',
    awayMinutes: '자리 비움',
    graceMinutes: '유예',
    workedMinutes: '근무',
    tardyMinutes: '지각',
    leftEarlyMinutes: '조퇴',
    overtimeMinutes: '연장',
    outsidePlanMinutes: '근무시간 외 체류',
    nightMinutes: '야간',
  },
  uses: {
    in: '출근으로 사용',
    out: '퇴근으로 사용',
    outingStart: '외출 시작',
    outingEnd: '외출 끝',
    awayStart: '자리 비움 시작',
    awayEnd: '자리 비움 끝',
    carriedOver: '다음 날에서 넘어와 퇴근으로 사용',
    repeat: '반복',
    ahead: '아직 오지 않은 시각',
    notUsed: '사용 안 함',
  },
  terms: {
    time: '시간',
    standard: '표준 근로시간',
    cap: '표준 근로시간을 넘는 부분',
    leave: '휴가',
    deemed: '출장',
    forgiven: '유예',
    break: '휴게',
  },
  settings: {
    dayCutoff: '하루의 경계',
    tailMinutes: '퇴근 뒤 그날로 보는 시간',
    leadMinutes: '출근 전 그날로 보는 시간',
    carryOverMinutes: '다음 날로 넘어간 퇴근을 받는 시간',
    dedupeSeconds: '반복으로 보는 간격(초)',
    samePassMinutes: '되돌아온 것으로 보는 간격',
    travelMinutes: '출장 이동 시간',
    directions: '출퇴근 키',
    doubtInMinutes: '종료 전 출근 키를 의심하는 시간',
    presence: '체류 기준',
    graceInMinutes: '지각 유예',
    graceOutMinutes: '조퇴 유예',
    graceMode: '유예 방식',
    outsidePlanMinMinutes: '근무시간 외 체류 표시 기준',
    overtimeGapMinutes: '연장근로 전 빈 시간',
    settleAfterMinutes: '확정까지 기다리는 시간',
    night: '야간',
    contractWeekMinutes: '주 소정근로시간',
    contractDayMinutes: '1일 소정근로시간',
    leaveBasis: '연차 기준',
    leaveYearStart: '회계연도 시작일',
    leaveRounding: '입사 첫해 연차 올림',
    leaveServiceFrom: '근속 기산일',
  },
  scopes: {
    company: '회사',
    site: '사업장',
    department: '부서',
    employee: '개인',
  },
  never: '하지 않음',
  since: (date) => `${date}부터`,
}
