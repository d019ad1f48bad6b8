import { useTexts } from '../texts/language.ts'

/** Seen by who comes to it by keyboard: the way past the frame, to the page. */
export function SkipLink({ to }: { to: string }) {
  const { say } = useTexts()
  return (
    <a
      className="skip-link"
      href={`#${to}`}
      onClick={(event) => {
        // The address is the page's, and stays as it is.
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {say('nav.skip')}
    </a>
  )
}
