import type { ReactNode } from 'react'

const shapes = {
  presence: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M2.5 20c.6-3.6 3.2-5.6 6.5-5.6 1.6 0 3 .5 4.2 1.3M15 18.5l2.2 2.2 4.3-4.6" />
    </>
  ),
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2.5" />
      <path d="M3.5 10h17M8 2.8V6.5M16 2.8V6.5M8 14h2M14 14h2M8 17h2" />
    </>
  ),
  door: (
    <>
      <path d="M6 20.5V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v15.5M3 20.5h18" />
      <circle cx="14.2" cy="12" r=".8" />
    </>
  ),
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.5" />
      <path d="M2 20c.6-3.6 3.2-5.6 6.5-5.6s5.9 2 6.5 5.6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.9c2.2.7 3.6 2.5 4 5.1" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.8" />
      <path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.5" />
      <path d="M11.3 12.3 20 3.5M16 7.5l3 3M13.5 10l2 2" />
    </>
  ),
  list: (
    <>
      <path d="M9 6h11M9 12h11M9 18h11" />
      <path d="M4.5 6h.01M4.5 12h.01M4.5 18h.01" strokeWidth="2.5" />
    </>
  ),
  approve: (
    <>
      <rect x="4.5" y="4" width="15" height="17" rx="2.5" />
      <path d="M9 2.8h6v2.6H9zM8.5 13.2l2.5 2.5 4.5-5" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  more: <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A sign beside a word; it says nothing by itself. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  )
}
