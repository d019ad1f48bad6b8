// What of periods the other packages use.

export {
  type BoardCode,
  type BoardOwner,
  boardCodes,
  boardFindings,
  boardOwner,
  isAcceptable,
  isBlocker,
  isMendedByRequest,
} from './board.ts'
