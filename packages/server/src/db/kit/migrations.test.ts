import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./migrations/', import.meta.url)

/**
 * SHA-256 of every migration as it was first released. A database compares the text that it applied with the
 * file and refuses to go on where they differ, if only by a comment. A new file gets a line here; the others
 * stay.
 */
const released: Record<string, string> = {
  '0001-initial.sql': '8ee5e978109a0efe7d6c35b3ee502e30d40e7890c05431ec043c66933b019815',
  '0002-access.sql': 'a24debc37f1269d2bb306dd49f4b66c776bf3153ff91c975a6388786c72e0d48',
  '0003-presence.sql': '32041af0c8260c05eb866ea5162e3964c069413007ff3304c89aaa70651eb297',
  '0004-plans.sql': '6dda02ab719ed6e720c1a1c6088d34529a87997194f3e645e69e45e68113030f',
  '0005-seams.sql': 'a8072acb771e63e89651d2ad001842d3037e62967235de87f73343ed3ef11cbf',
  '0006-away-minutes.sql': 'b24a55d05924376c1b332ec76e4a6f84288cefcc8e3d43fc129b50e5ea673b18',
  '0007-ingest.sql': '000a41e26069e3e0d156bb4185e39c48e934815a1e184a2e791c4ccd561ffcc1',
  '0008-access.sql': '420b651e2f8fa8b76509e1c035936735f1b61373cc447ad4e1e73151ec4cf487',
  '0009-unknown-badges.sql': '74dd02e7b07a428f00e8e7b3df67d5888b3a1594b2e5bf68eff22288f77cd4b4',
  '0010-engine-edition.sql': 'd66d419a95d52c9c5499e203d3217e87df92993b11c0600813e91ed4d759e910',
  '0011-english-names.sql': '0ad44b28b96207f113255343d5aa107d56bf52d55cf1388258c85e2554a21ed0',
  '0012-status.sql': 'f6a5c8c2ff240ad68a0e1e8fa535bf71c248d4097ff9ec44f7ea50891abcdc18',
  '0013-holiday-calendars.sql': '3c4d0c1a332c2ea9b5ab79d32c8e8a653fb0611af907a9a6d9fef5344b127270',
  '0014-begun-dates.sql': 'b2d238b1294bfec1d60db7f35304183d3ab63334e9f4f14ea1e4946f7df398a3',
  '0015-department-places.sql': 'a84056ae4b145c6347b8d2734f92d987d8a6b2a95e662717565215adee8d81cb',
  '0016-people.sql': 'a460d1c1cff1fa1df8025a7978e938bd9086a616bab911bf841ebfd6e394487d',
  '0017-people-imports.sql': 'fb60f5f98d2f9894ea5c1a76a024953ca881629370b50dc3e0344ca767652ab7',
  '0018-shifts.sql': 'fc7bb7f68527ec3194f59bb7bfc4376e0869f48af9dacd228b002d2bfae369a7',
  '0019-holidays.sql': '8cf1e28f3ea50616a4b88cab8c39f4a5bec627e2cd63209d91a1bcb45b29ab24',
  '0020-plan-acts.sql': '052479772ef7fe48df74a2b961f5fd74c7f249dc3d9b9a047aca66ca9e26a5c0',
  '0021-runs.sql': 'f2552cf96a290d259240cf9dcb1dd65b2f06163c85ec92e50bc4760aae40c986',
  '0022-recompute-runs.sql': '06579319196de6fff0a3e8cf365288fd9a469c5205d7bbdb211b945a2f22f6ad',
  '0023-requests.sql': 'b29a664fcdb761de273b1eabcade8763a7fb3c8727ad6615d5fccd52890631cb',
  '0024-import-blocks.sql': '7d6f4daa1da0bc511064e9cbb12a55d3b3b1bb29fac90dfe128c09e7c7e1ab64',
  '0026-leave.sql': 'd1b1582d5924022f51bc245c6ceb8837b31ac9d4d49bff5ef25cb98ab6e229ae',
  '0027-site-networks.sql': '4bb2c90f841a2677931d7d7efd10c0e5392869cbc142a4cab6f76fd677d08fdd',
  '0028-attachments.sql': '6ef0bf1a64b4e2018a5beba5f871781fa5be68ba0ace78f3c54e06b0150d59c8',
  '0029-failed-runs.sql': '85a1534776665a326adbdeacc463c6c86c79243ebe7295f1c9d99ffed53fc904',
  '0025-delegations.sql': '252d74e3caa8e665ffa8b5028e55290efcc82feef25109a6314308608ff1beec',
  '0030-closed-months.sql': '4579f0972c6485839883841731057606060ea11c6da771d2a50bef1060264c82',
  '0031-lost-days.sql': '3b487bb42da8de79e78d464d010f7bee4f93911475038f05776f786c4107765e',
  '0033-payroll-layouts.sql': '7bf0dd9e9276b1e945a4c77f1013873bc166c0a461e3b54c619d5ab3e704a6f5',
  '0034-retention.sql': '3cb6e757cd37626afb97ac818238a9342001a2b3be13881f6e51cafa64bfcdfc',
  '0032-board.sql': '4697a839310845263d61468ee2087eb4d9641a5606875d4d1879d558b4d198b1',
}

test('a migration that was released keeps its text to the byte', () => {
  const found = Object.fromEntries(
    readdirSync(folder).map((name) => [name, hash('sha256', readFileSync(new URL(name, folder)), 'hex')]),
  )
  expect(found).toEqual(released)
})
