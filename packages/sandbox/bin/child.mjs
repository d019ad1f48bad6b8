// Runs the command line of another package and ends with the process that started it: when that dies, however it dies, our standard input closes.
const [module, ...args] = process.argv.slice(2)
process.stdin
  .on('end', () => process.kill(process.pid, 'SIGTERM'))
  .on('error', () => {})
  .resume()
const { main } = await import(module)
process.exit(await main(args, process.env))
