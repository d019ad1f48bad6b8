const oldest = 26
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Rollcall needs Node ${oldest} or later; this is ${process.version}. Use \`npm start\`, which brings its own after \`npm ci\`.`,
  )
  process.exit(2)
}
