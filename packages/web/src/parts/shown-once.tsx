import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core'
import { useTexts } from '../texts/language.ts'

/** A secret that is shown now and never again. */
export function ShownOnce({ label, secret, explain }: { label: string; secret: string; explain: string }) {
  return (
    <Alert color="teal" variant="light" title={label}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{explain}</Text>
        <Code block w="100%" className="breaks">
          {secret}
        </Code>
        <CopyText text={secret} />
      </Stack>
    </Alert>
  )
}

export function CopyText({ text }: { text: string }) {
  const { say } = useTexts()
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant={copied ? 'light' : 'filled'} onClick={copy}>
          {say(copied ? 'app.copied' : 'app.copy')}
        </Button>
      )}
    </CopyButton>
  )
}
