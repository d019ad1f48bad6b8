// Exits 0 if the server of this machine can serve; an image has no curl. Usage: health.mjs [ADDRESS]
const address = process.argv[2] ?? `http://127.0.0.1:${process.env.PORT || 8080}/readyz`
const answer = await fetch(address, { signal: AbortSignal.timeout(3000) }).catch((error) => error)
if (answer.status !== 200) {
  console.error(`${address}: ${answer.status ?? answer.cause?.code ?? answer.message}`)
  process.exitCode = 1
}
