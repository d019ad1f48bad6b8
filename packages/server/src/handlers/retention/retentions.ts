// What of retention other layers call.

export { askPurge } from './ask-purge.ts'
export { previewPurge, readRetention, setRetention } from './retention.ts'
export { workPurge } from './work-purge.ts'
