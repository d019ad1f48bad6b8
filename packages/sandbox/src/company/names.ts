import { pick, type Random } from './random.ts'

/** Family names with their share in a thousand, as of the census of 2015; the rest share what is left. */
const families: [string, number][] = [
  ...Object.entries({ 김: 215, 이: 147, 박: 84, 최: 47, 정: 43, 강: 24, 조: 21, 윤: 21, 장: 20, 임: 17 }),
  ...Object.entries({ 한: 16, 오: 15, 서: 15, 신: 15, 권: 14, 황: 14, 안: 14, 송: 14, 전: 11, 홍: 11 }),
  ...Object.entries({ 유: 13, 고: 9, 문: 9, 양: 9, 손: 9, 배: 8, 백: 8, 허: 7, 남: 6, 심: 5, 노: 5 }),
  ...Object.entries({ 하: 5, 곽: 4, 성: 4, 차: 4, 주: 4, 우: 4, 구: 4, 민: 3, 류: 3, 나: 3, 진: 3, 지: 3 }),
]

/** Given names that were common in a decade of birth, with its share in a hundred of those at work. */
const decades: [share: number, names: string][] = [
  [
    10,
    '영수 영호 성호 상철 병철 종석 광수 재호 기철 동수 병호 태식 창호 용수 만수 덕수 미숙 경숙 영숙 순영 정숙 현숙 미경 경희 은숙 명희 옥희 금자 춘희 복순 말숙 영자',
  ],
  [
    24,
    '정훈 상훈 성훈 재훈 진우 성진 동훈 승현 종현 석진 기훈 영진 창민 형석 병준 재석 은주 미정 은영 지영 현주 수진 은정 선영 윤정 혜경 희정 미란 유경 주연 소연 미선',
  ],
  [
    32,
    '지훈 성민 현우 준호 동현 민수 상현 승민 재현 민호 영민 기현 대현 용준 진수 정우 재영 지혜 지은 은지 혜진 수정 민정 보람 아름 유미 소영 가영 나영 슬기 진아 효진 경민',
  ],
  [
    26,
    '민준 현준 준영 승우 우진 태현 도현 시우 건우 재민 성빈 찬호 진혁 원준 한결 민지 유진 수빈 예지 지현 다은 채원 은비 하늘 가은 소희 유나 세영 지원 다영 나연',
  ],
  [8, '서준 민재 도윤 예준 지호 준서 현서 지안 승준 태민 서연 민서 지우 하은 서현 예은 수아 채은 지민 윤서'],
]

const given = decades.flatMap(([share, names]) =>
  names.split(' ').map((name): [string, number] => [name, share]),
)
const allGiven = given.reduce((sum, [, share]) => sum + share, 0)

/** Invented, and as ordinary as any: nobody is meant whom a name happens to fit. */
export const familyNameOf = (random: Random): string => weighted(random, families, 1000)
export const givenNameOf = (random: Random): string => weighted(random, given, allGiven)

function weighted(random: Random, values: readonly (readonly [string, number])[], all: number): string {
  let left = random() * all
  for (const [value, weight] of values) {
    left -= weight
    if (left < 0) return value
  }
  return pick(random, values)[0]
}
